using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

/// <summary>The name of an entry within its register, such as <c>RV-2</c>: 1 to 64 characters of a–z, A–Z, 0–9, '-', '_' and '.', of which the first is a letter or a digit.</summary>
/// <remarks>
/// All entries of a register share one space of names. Equality is ordinal: <c>rv-2</c> is another name. Because of how it
/// begins, no key is <c>..</c> in an address, an option on a command line or a formula in a sheet.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<EntryKey>))]
public sealed record EntryKey : IParsable<EntryKey>
{
    /// <summary>What a key looks like, in words.</summary>
    internal const string Form = "1 to 64 characters of a–z, A–Z, 0–9, '-', '_' and '.', of which the first is a letter or a digit";

    private const int MaxLength = 64;

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private readonly string _text;

    private EntryKey(string text) => _text = text;

    /// <summary>Reads a key.</summary>
    /// <exception cref="FormatException">The text is not of the form of a key.</exception>
    public static EntryKey Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var key) ? key : throw new FormatException($"A key is {Form}; this one is '{s}'.");

    /// <summary>Reads a key, and says whether the text has the form of one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EntryKey result)
    {
        result = s is { Length: >= 1 and <= MaxLength } && char.IsAsciiLetterOrDigit(s[0]) && !s.AsSpan().ContainsAnyExcept(Characters) ? new EntryKey(s) : null;
        return result is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => _text;
}
