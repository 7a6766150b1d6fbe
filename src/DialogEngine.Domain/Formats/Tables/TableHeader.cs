using System.Collections.Immutable;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>The first row of a table: what each cell under it holds.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, int> _own = [];

    private TableHeader(ImmutableArray<(Column Column, string? Language, int At)> members, Dictionary<string, int> own, int width, ImmutableArray<Column> missing)
    {
        _own = own;
        Members = members;
        Width = width;
        Missing = missing;
    }

    /// <summary>The columns that hold members, with where they stand.</summary>
    public ImmutableArray<(Column Column, string? Language, int At)> Members { get; }

    /// <summary>How many cells each row has.</summary>
    public int Width { get; }

    /// <summary>The columns that should be there and are not.</summary>
    public ImmutableArray<Column> Missing { get; }

    /// <summary>What a row says in a column that holds no member, or in the one that others name it by; null where there is no such column.</summary>
    public string? Cell(CsvRow row, string name)
    {
        if (!_own.TryGetValue(name, out var at)) at = Members.FirstOrDefault(member => member.Column.Name == name, (null!, null, -1)).At;
        return at < 0 || at >= row.Cells.Length ? null : Formats.Cell.Read(row.Cells[at]);
    }

    public static TableHeader Read(Table table, CsvRow row, MistakeList mistakes)
    {
        var place = $"{table.File}, row {row.Number}";
        var members = ImmutableArray.CreateBuilder<(Column, string?, int)>();
        var own = new Dictionary<string, int>();
        var seen = new HashSet<string>();
        foreach (var (at, name) in row.Cells.Select(cell => cell.Trim()).Index())
        {
            if (!seen.Add(name)) mistakes.Add($"{place}, column {at + 1}", "each column once", $"'{MistakeList.Short(name)}' again");
            else if (table.Own.Contains(name)) own[name] = at;
            else if (Named(table, name) is { } found) members.Add((found.Column, found.Language, at));
            else mistakes.Add($"{place}, column {at + 1}", $"one of {string.Join(", ", table.Headers)}", name.Length == 0 ? "nothing" : $"'{MistakeList.Short(name)}'");
        }

        var missing = table.Columns.Where(column => column.IsRequired && !members.Any(member => member.Item1 == column)).ToImmutableArray();
        foreach (var name in table.Own.Where(name => !own.ContainsKey(name)).Concat(missing.Select(column => column.ToString())))
            mistakes.Add(place, $"a column {name}", "no such column");
        return new(members.ToImmutable(), own, row.Cells.Length, missing);
    }

    private static (Column Column, string? Language)? Named(Table table, string name)
    {
        foreach (var column in table.Columns)
            if (column.IsNamed(name, out var language)) return (column, language);
        return null;
    }
}
