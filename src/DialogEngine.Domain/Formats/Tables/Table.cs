using System.Collections.Immutable;

namespace DialogEngine.Formats;

/// <summary>A table of a register: one list of it, or the lists of that kind that the rows of another table own.</summary>
/// <param name="Name">The name of its file, without <c>.csv</c>.</param>
/// <param name="Member">The member that holds the list.</param>
/// <param name="Owner">The table whose rows own the lists, or null where the register does.</param>
/// <param name="OwnerColumn">The column that names the owner.</param>
/// <param name="Id">The column that the rows of other tables name its rows by; null where none do.</param>
/// <param name="Columns">The columns that hold members.</param>
internal sealed record Table(string Name, string Member, Table? Owner, string OwnerColumn, string? Id, ImmutableArray<Column> Columns)
{
    /// <summary>What numbers the rows of a table whose entries have no key, so that others can name them.</summary>
    public const string Number = "number";

    public string File => $"{Name}.csv";

    /// <summary>Whether the rows are numbered for the tables' own sake; the register has no such member.</summary>
    public bool IsNumbered => Id == Number;

    /// <summary>The columns that a header may have, as examples.</summary>
    public IEnumerable<string> Headers => [.. Own, .. Columns.Select(column => column.ToString())];

    /// <summary>The columns that hold no member.</summary>
    public IEnumerable<string> Own
    {
        get
        {
            if (Owner is not null) yield return OwnerColumn;
            if (IsNumbered) yield return Number;
        }
    }
}
