using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Where the entries that were made of rows came from, so that a mistake in one is told of the row.</summary>
internal sealed class TablePlaces
{
    private readonly Dictionary<string, (Table Table, int Row)> _rows = [];
    private readonly HashSet<string> _silent = [];
    private readonly HashSet<(Table, Column)> _missing = [];

    public void Add(string pointer, Table table, int row) => _rows[pointer] = (table, row);

    /// <summary>Nothing more is told of this row: what is wrong with it makes the rest meaningless.</summary>
    public void Silence(string pointer) => _silent.Add(pointer);

    /// <summary>It is told once that the column is missing, not of every row.</summary>
    public void Silence(Table table, Column column) => _missing.Add((table, column));

    /// <summary>A mistake with its place in the tables, or null where it is of no row or told already.</summary>
    public Mistake? Translate(Mistake mistake)
    {
        if (mistake.Place.Length == 0) return mistake;
        return Place(mistake.Place) is { } place
            ? new(place, mistake.Expected == EntryReader.TextForm ? "a text in at least one language" : mistake.Expected, Found(mistake.Found))
            : null;
    }

    private string? Place(string pointer)
    {
        var member = pointer;
        for (; member.Length > 0; member = member[..member.LastIndexOf('/')])
            if (_rows.TryGetValue(member, out var row)) return _silent.Contains(member) ? null : Place(row.Table, row.Row, pointer[member.Length..].Split('/')[1..]);
        return RegisterTables.All.FirstOrDefault(table => table.Owner is null && $"/{table.Member}" == pointer)?.File;
    }

    private string? Place(Table table, int row, string[] member)
    {
        if (member is [var list] && RegisterTables.All.FirstOrDefault(owned => owned.Owner == table && owned.Member == list) is { } owned) return owned.File;
        var place = $"{table.File}, row {row}";
        if (table.Columns.FirstOrDefault(column => member.AsSpan().StartsWith(column.Path.AsSpan())) is not { } found) return place;
        if (_missing.Contains((table, found))) return null;
        var language = found.Kind is ColumnKind.Text && member.Length > found.Path.Length ? $".{member[found.Path.Length]}" : "";
        return $"{place}, {found.Name}{language}";
    }

    /// <summary>What was found may end in where something else is, such as the other entry of two with one key.</summary>
    private string Found(string found) =>
        found.LastIndexOf(": /", StringComparison.Ordinal) is var at and >= 0 && Place(found[(at + 2)..]) is { } place
            ? $"{found[..(at + 2)]}{place}"
            : found;
}
