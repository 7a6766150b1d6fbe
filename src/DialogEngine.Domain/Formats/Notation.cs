using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>How one kind of value is written as text.</summary>
/// <param name="Write">Its text.</param>
/// <param name="TryRead">The value that a text says, and whether it says one.</param>
/// <param name="Expected">What a text that says none should have been, as a phrase.</param>
internal sealed record Notation<T>(Func<T, string> Write, TryRead<T> TryRead, Func<string, string> Expected);

internal delegate bool TryRead<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>The notations of a register: they are the same in every format.</summary>
internal static class Notation
{
    private const string DayForm = "yyyy-MM-dd";

    public static Notation<EntryKey> Key { get; } = Parsed<EntryKey>(_ => EntryKey.Form);

    public static Notation<PublicBodyCode> Code { get; } = Parsed<PublicBodyCode>(_ => PublicBodyCode.Form);

    public static Notation<CountyCode> County { get; } = Parsed<CountyCode>(_ => "the two digits of a county, such as 17");

    public static Notation<Timing> Timing { get; } = Parsed<Timing>(Periods.Timing.Expected);

    public static Notation<CommitmentKind> CommitmentKind { get; } = Term<CommitmentKind>();

    public static Notation<FocusGroup> FocusGroup { get; } = Term<FocusGroup>();

    public static Notation<Channel> Channel { get; } = Term<Channel>();

    public static Notation<PolicyArea> PolicyArea { get; } = Term<PolicyArea>();

    public static Notation<DateOnly> Day { get; } = new(
        day => day.ToString(DayForm, CultureInfo.InvariantCulture),
        (string text, out DateOnly day) => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out day),
        _ => "a day, such as 2021-10-04");

    /// <summary>A line of text in no particular language, such as the title of a document.</summary>
    public static Notation<string> Line { get; } = new(
        line => line,
        (string text, [MaybeNullWhen(false)] out string line) => (line = text.Length <= RegisterLimits.LineLength && !string.IsNullOrWhiteSpace(text) ? text : null) is not null,
        text => text.Length > RegisterLimits.LineLength ? $"at most {RegisterLimits.LineLength} characters" : "a text that is not blank");

    /// <summary>An address on the web. No other scheme is taken: pages make links of them.</summary>
    public static Notation<Uri> Address { get; } = new(
        address => address.OriginalString,
        (string text, [MaybeNullWhen(false)] out Uri address) =>
            (address = text.Length <= RegisterLimits.LineLength && IsWeb(text) && Uri.TryCreate(text, UriKind.Absolute, out var found) ? found : null) is not null,
        text => text.Length > RegisterLimits.LineLength ? $"at most {RegisterLimits.LineLength} characters" : "an address on the web, such as https://example.org/page");

    /// <summary>The members of an enum, in lower case with dashes: <c>network-meeting</c>.</summary>
    public static Notation<T> Word<T>() where T : struct, Enum => new(
        Words<T>.Of,
        Words<T>.TryRead,
        _ => $"one of {string.Join(", ", Words<T>.All)}");

    private static Notation<T> Parsed<T>(Func<string, string> expected) where T : IParsable<T> => new(
        value => value.ToString()!,
        (string text, [MaybeNullWhen(false)] out T value) => T.TryParse(text, null, out value),
        expected);

    private static Notation<T> Term<T>() where T : Term<T>, IVocabulary<T> => Parsed<T>(_ =>
        $"a word of 1 to {Slug.MaxLength} characters of a–z, 0–9 and '-', such as {string.Join(", ", T.Known.Take(3))}");

    private static bool IsWeb(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
