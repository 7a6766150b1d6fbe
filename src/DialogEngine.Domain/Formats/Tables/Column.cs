using System.Collections.Immutable;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>A column of a table, and the member of an entry that it holds.</summary>
/// <param name="Name">What stands in the header; of a text without its language.</param>
/// <param name="Kind">How the member stands in a cell.</param>
/// <param name="IsRequired">Whether there must be such a column.</param>
/// <param name="Path">The way to the member, from the entry; empty where the entry itself is a text.</param>
internal sealed record Column(string Name, ColumnKind Kind, bool IsRequired, ImmutableArray<string> Path)
{
    public static Column Value(string name, bool isRequired = false) => new(name, ColumnKind.Value, isRequired, [.. name.Split('.')]);

    public static Column Values(string name) => new(name, ColumnKind.Values, false, [.. name.Split('.')]);

    public static Column Text(string name, bool isRequired = false) => new(name, ColumnKind.Text, isRequired, [.. name.Split('.')]);

    public static Column Number(string name) => new(name, ColumnKind.Number, false, [.. name.Split('.')]);

    public static Column Flag(string name) => new(name, ColumnKind.Flag, false, [.. name.Split('.')]);

    /// <summary>The text that an entry is, as a whole.</summary>
    public static Column OwnText { get; } = new("text", ColumnKind.Text, true, []);

    /// <summary>Whether a header names it, and in which language if it is a text.</summary>
    public bool IsNamed(string header, out string? language)
    {
        language = null;
        if (Kind is not ColumnKind.Text) return header == Name;
        if (!header.StartsWith(Name + ".", StringComparison.Ordinal)) return false;
        language = header[(Name.Length + 1)..];
        return LocalizedText.IsLanguage(language);
    }

    /// <summary>Its name as an example of a header.</summary>
    public override string ToString() => Kind is ColumnKind.Text ? $"{Name}.sv" : Name;
}

/// <summary>How a member stands in a cell.</summary>
internal enum ColumnKind
{
    /// <summary>As its text.</summary>
    Value,

    /// <summary>Several, separated by spaces: no key, code or word has one in it.</summary>
    Values,

    /// <summary>One column for each language.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c>, or nothing.</summary>
    Flag,
}
