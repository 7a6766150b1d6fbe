using System.Globalization;
using System.Text.Json.Nodes;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Reads tables and puts their rows together as JSON, so that one reader judges what all formats say.</summary>
internal sealed class TableReader(MistakeList mistakes)
{
    private readonly Dictionary<(Table Table, string Id), Row> _rows = [];
    private readonly Dictionary<Table, Row> _homes = [];
    private readonly HashSet<Table> _incomplete = [];

    public JsonObject Register { get; } = [];

    public TablePlaces Places { get; } = new();

    public void Read(Table table, string text)
    {
        var (rows, isWhole) = CsvText.Read(text, table.File, mistakes);
        if (!isWhole) _incomplete.Add(table);
        if (rows is [])
        {
            if (isWhole) mistakes.Add(table.File, $"a first row that names the columns: {string.Join(", ", table.Headers)}", "nothing");
            _incomplete.Add(table);
            return;
        }

        var header = TableHeader.Read(table, rows[0], mistakes);
        foreach (var column in header.Missing) Places.Silence(table, column);
        if (table.Id is { } id && header.Cell(rows[0], id) is null) _incomplete.Add(table);
        foreach (var row in rows.Skip(1)) Read(table, header, row);
    }

    private void Read(Table table, TableHeader header, CsvRow row)
    {
        var entry = new JsonObject();
        var pointer = Home(table, header, row).Add(table.Member, entry);
        var place = $"{table.File}, row {row.Number}";
        Places.Add(pointer, table, row.Number);
        if (row.Cells.Length != header.Width)
        {
            mistakes.Add(place, $"{header.Width} cells", $"{row.Cells.Length}");
            Places.Silence(pointer);
        }

        foreach (var (column, language, at) in header.Members)
        {
            if (at >= row.Cells.Length || string.IsNullOrWhiteSpace(row.Cells[at])) continue;
            var cell = Cell.Read(row.Cells[at]);
            if (WellFormed.Is(cell)) Put(entry, column, language, cell);
            else mistakes.Add($"{place}, {column.Name}{(language is null ? "" : $".{language}")}", WellFormed.Expected, WellFormed.NotSo);
        }

        if (table.Id is { } id && header.Cell(row, id) is { } name) Name(table, name, new(entry, pointer), $"{place}, {id}");
    }

    /// <summary>Notes by which name rows of other tables know this one. Two entries with one key are for the register to find.</summary>
    private void Name(Table table, string name, Row row, string place)
    {
        var isNew = _rows.TryAdd((table, name), row);
        if (table.IsNumbered && (!isNew || string.IsNullOrWhiteSpace(name)))
            mistakes.Add(place, "a number that no other row has", string.IsNullOrWhiteSpace(name) ? "nothing" : $"'{MistakeList.Short(name)}' again");
    }

    /// <summary>The entry that a row belongs to.</summary>
    private Row Home(Table table, TableHeader header, CsvRow row)
    {
        if (table.Owner is not { } owner) return new(Register, "");
        if (header.Cell(row, table.OwnerColumn) is not { } name) return Home(owner);
        if (_rows.TryGetValue((owner, name), out var found)) return found;
        if (!_incomplete.Contains(owner) && row.Cells.Length == header.Width)
            mistakes.Add($"{table.File}, row {row.Number}, {table.OwnerColumn}", $"the {owner.Id} of a row in {owner.File}", name.Length == 0 ? "nothing" : $"'{MistakeList.Short(name)}'");
        return Home(owner);
    }

    /// <summary>An entry made up for rows whose own is not there, so that whatever else is wrong in them is found too.</summary>
    private Row Home(Table owner)
    {
        if (_homes.TryGetValue(owner, out var home)) return home;
        var entry = new JsonObject();
        var pointer = (owner.Owner is { } above ? Home(above) : new(Register, "")).Add(owner.Member, entry);
        return _homes[owner] = new(entry, pointer);
    }

    private static void Put(JsonObject entry, Column column, string? language, string cell)
    {
        string[] way = language is null ? [.. column.Path] : [.. column.Path, language];
        foreach (var member in way.SkipLast(1)) entry = (JsonObject)(entry[member] ??= new JsonObject());
        entry[way[^1]] = column.Kind switch
        {
            ColumnKind.Values => Values(cell),
            ColumnKind.Number => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(cell),
            ColumnKind.Flag => Flag(cell),
            _ => JsonValue.Create(cell),
        };
    }

    private static JsonArray Values(string cell)
    {
        var values = new JsonArray();
        foreach (var value in cell.Split([' ', ',', ';', '|', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)) values.Add((JsonNode?)JsonValue.Create(value));
        return values;
    }

    /// <summary>A Swedish spreadsheet makes <c>SANT</c> of <c>true</c> when it saves.</summary>
    private static JsonValue Flag(string cell) => cell.ToLowerInvariant() switch
    {
        "true" or "sant" => JsonValue.Create(true),
        "false" or "falskt" => JsonValue.Create(false),
        _ => JsonValue.Create(cell),
    };

    /// <summary>An entry, and the JSON pointer to it.</summary>
    private sealed record Row(JsonObject Entry, string Pointer)
    {
        /// <summary>Adds an entry to a list of this one, and gives the pointer to it.</summary>
        public string Add(string member, JsonObject entry)
        {
            var list = (JsonArray)(Entry[member] ??= new JsonArray());
            list.Add((JsonNode)entry);
            return $"{Pointer}/{member}/{list.Count - 1}";
        }
    }
}
