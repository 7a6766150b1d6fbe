using System.Globalization;
using System.Text.Json;

namespace DialogEngine.Formats;

/// <summary>Writes a register, given as JSON, as tables.</summary>
internal static class TableWriter
{
    /// <summary>The tables that have rows, each with its rows, the header first.</summary>
    public static IEnumerable<(Table Table, IEnumerable<IEnumerable<string>> Rows)> Write(JsonElement register)
    {
        var entries = new Dictionary<Table, List<Entry>>();
        foreach (var table in RegisterTables.All)
        {
            var rows = entries[table] = [.. Entries(table, register, entries)];
            if (rows.Count > 0) yield return (table, Rows(table, rows));
        }
    }

    private static IEnumerable<Entry> Entries(Table table, JsonElement register, Dictionary<Table, List<Entry>> entries)
    {
        var owners = table.Owner is null ? [new Entry("", "", register)] : entries[table.Owner];
        var number = 0;
        foreach (var owner in owners)
            if (owner.Element.TryGetProperty(table.Member, out var list))
                foreach (var element in list.EnumerateArray())
                    yield return new(owner.Id, Id(table, element, ++number), element);
    }

    private static string Id(Table table, JsonElement element, int number) => table switch
    {
        { IsNumbered: true } => number.ToString(CultureInfo.InvariantCulture),
        { Id: { } id } => element.GetProperty(id).GetString()!,
        _ => "",
    };

    private static IEnumerable<IEnumerable<string>> Rows(Table table, List<Entry> entries)
    {
        var columns = table.Columns.SelectMany(column => Headers(column, entries)).ToArray();
        yield return [.. table.Own, .. columns.Select(column => column.Header)];
        foreach (var entry in entries) yield return [.. Own(table, entry), .. columns.Select(column => Text(column.Column, column.Language, entry.Element))];
    }

    private static IEnumerable<string> Own(Table table, Entry entry)
    {
        if (table.Owner is not null) yield return entry.Owner;
        if (table.IsNumbered) yield return entry.Id;
    }

    /// <summary>A column, or one for each language in which there is a text; Swedish where there is none yet.</summary>
    private static IEnumerable<(string Header, Column Column, string Language)> Headers(Column column, List<Entry> entries)
    {
        if (column.Kind is not ColumnKind.Text) return [(column.Name, column, "")];
        var languages = entries
            .SelectMany(entry => Find(column, entry.Element) is { } text ? text.EnumerateObject().Select(one => one.Name) : [])
            .Distinct()
            .DefaultIfEmpty("sv")
            .OrderBy(language => language switch { "sv" => 0, "en" => 1, _ => 2 })
            .ThenBy(language => language, StringComparer.Ordinal);
        return languages.Select(language => ($"{column.Name}.{language}", column, language));
    }

    private static string Text(Column column, string language, JsonElement entry) => (Find(column, entry), column.Kind) switch
    {
        (null, _) => "",
        ({ } text, ColumnKind.Text) => text.TryGetProperty(language, out var words) ? words.GetString()! : "",
        ({ } list, ColumnKind.Values) => string.Join(' ', list.EnumerateArray().Select(value => value.GetString())),
        ({ ValueKind: JsonValueKind.String } value, _) => value.GetString()!,
        ({ } value, _) => value.GetRawText(),
    };

    private static JsonElement? Find(Column column, JsonElement entry)
    {
        foreach (var member in column.Path)
            if (!entry.TryGetProperty(member, out entry)) return null;
        return entry;
    }

    private sealed record Entry(string Owner, string Id, JsonElement Element);
}
