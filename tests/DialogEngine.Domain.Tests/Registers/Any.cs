using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

/// <summary>Any value at all of the kinds that the entries of a register are made of.</summary>
internal static class Any
{
    /// <summary>Letters of several alphabets, and what formats stumble over: separators, quotes, escapes, formulas, line breaks, characters of two halves.</summary>
    private static readonly Gen<string> Character = Gen.OneOf(
        "a", "b", "Å", "ä", "ö", "é", "ß", "ж", "ח", "أ", "中", "😀", "0", "7", " ", "\n", "\t", ",", ";", ":", "|", "\"", "'", "\\", "/",
        "=", "+", "-", "@", "<", "&", ">", "{", "}", "[", "]", "#", "%", "~", "\u00A0", "\u2028");

    public static Gen<string> Words { get; } =
        Character.Array[1, 12].Select(characters => string.Concat(characters).Trim()).Where(text => text.Length > 0);

    public static Gen<LocalizedText> Text { get; } = Gen.Select(Words, Words, Gen.OneOf("en", "fi", "yi", "sr-Latn"), Gen.Int[0, 2], (first, second, other, languages) =>
        languages switch
        {
            0 => LocalizedText.Of(first),
            1 => LocalizedText.From([new("sv", first), new(other, second)]),
            _ => LocalizedText.From([new(other, second)]),
        });

    /// <summary>Days of three kinds: before anything is closed for signing, after everything was signed, and any at all.</summary>
    public static Gen<DateOnly> EarlyDay { get; } = Days(new(2019, 1, 1), new(2021, 12, 31));

    public static Gen<DateOnly> LateDay { get; } = Days(new(2022, 1, 1), new(2026, 12, 31));

    public static Gen<DateOnly> Day { get; } = Gen.Frequency(
        (8, Days(new(2019, 1, 1), new(2026, 12, 31))), (1, Gen.Const(DateOnly.MinValue)), (1, Gen.Const(DateOnly.MaxValue)));

    public static Gen<Period> Period { get; } = Gen.OneOf(
        Day.Select(Periods.Period.Day),
        Day.Select(Periods.Period.From),
        Day.Select(Periods.Period.Until),
        Gen.Int[2019, 2026].Select(Periods.Period.Year),
        Gen.Select(Gen.Int[2019, 2026], Gen.Int[1, 12], Periods.Period.Month),
        Gen.Select(Gen.Enum<Season>(), Gen.Int[2019, 2026], Periods.Period.Of),
        Gen.Select(Day, Day, (a, b) => a < b ? Periods.Period.Between(a, b) : Periods.Period.Between(b, a)),
        Gen.Select(Gen.Int[2019, 2022], Gen.Int[2022, 2026], (a, b) => Periods.Period.Between(Periods.Period.Year(a), Periods.Period.Year(b))));

    public static Gen<Timing> Timing { get; } = Gen.Frequency(
        (4, Period.Select(Periods.Timing.In)), (1, Gen.Const(Periods.Timing.Ongoing)), (1, Gen.Const(Periods.Timing.NotStated)));

    public static Gen<Source> Source { get; } = Gen.Select(
        Words,
        Gen.OneOf(null, "https://example.org/", "https://example.org/beslut/a%20b?nr=12&del=2#sida-3", "http://xn--rebro-ira.example/"),
        Day,
        (title, address, on) => new Source(title, address is null ? null : new Uri(address), on));

    public static Gen<PublicBodyCode> Code { get; } = Gen.OneOf(
        Gen.Int[1000, 9999].Select(number => PublicBodyCode.Of(PublicBodyKind.Municipality, $"{number}")),
        Gen.Int[10, 99].Select(number => PublicBodyCode.Of(PublicBodyKind.Region, $"{number}")),
        Gen.Int[10, 99].Select(number => PublicBodyCode.Of(PublicBodyKind.CountyAdministrativeBoard, $"{number}")),
        Gen.Int[100_000_000, 999_999_999].Select(number => PublicBodyCode.Of(PublicBodyKind.Agency, $"2{number}")),
        Gen.Int[100_000_000, 999_999_999].Select(number => PublicBodyCode.Of(PublicBodyKind.Organization, $"0{number}")));

    public static Gen<CountyCode> County { get; } = Gen.Int[0, 99].Select(number => CountyCode.Parse($"{number:D2}"));

    public static Gen<FocusGroup> FocusGroup { get; } = Term<FocusGroup>();

    public static Gen<Channel> Channel { get; } = Term<Channel>();

    public static Gen<PolicyArea> PolicyArea { get; } = Term<PolicyArea>();

    public static Gen<CommitmentKind> Kind { get; } = Term<CommitmentKind>();

    public static Gen<Arena> Arena { get; } = Gen.Select(Gen.Enum<ArenaKind>(), Maybe(Text), List(Gen.Enum<AccessMeasure>(), 3), (kind, name, access) =>
        new Arena(kind, name, access));

    /// <summary>Somebody to work with: one of some bodies, all of a kind in a county, or others.</summary>
    public static Gen<Collaborator> Collaborator(params IEnumerable<PublicBodyCode> bodies)
    {
        var many = Gen.Select(
            Gen.OneOf(PublicBodyKind.Municipality, PublicBodyKind.Region, PublicBodyKind.CountyAdministrativeBoard),
            County,
            (kind, county) => (Collaborator)new Collaborator.Bodies(kind, county));
        var others = Text.Select(text => (Collaborator)new Collaborator.Others(text));
        PublicBodyCode[] named = [.. bodies];
        return named.Length == 0
            ? Gen.OneOf(many, others)
            : Gen.OneOf(many, others, Gen.OneOf(named).Select(code => (Collaborator)new Collaborator.Body(code)));
    }

    public static Gen<ValueList<T>> List<T>(Gen<T> item, int most) => item.Array[0, most].Select(items => items.ToValueList());

    /// <summary>Some of the keys, in any order, none twice.</summary>
    public static Gen<ValueList<EntryKey>> Among(IReadOnlyList<EntryKey> keys) => keys.Count == 0
        ? Gen.Const(default(ValueList<EntryKey>))
        : Gen.OneOf([.. keys]).Array[0, 3].Select(chosen => chosen.Distinct().ToValueList());

    public static Gen<T?> Maybe<T>(Gen<T> value) where T : class => Gen.Select(value, Gen.Bool, (some, there) => there ? some : null);

    public static Gen<DateOnly?> Maybe(Gen<DateOnly> day) => Gen.Select(day, Gen.Bool, (some, there) => there ? some : (DateOnly?)null);

    private static Gen<T> Term<T>() where T : Term<T>, IVocabulary<T> =>
        Gen.OneOf(Gen.OneOf([.. T.Known]), Gen.OneOf("egen-grupp", "x", "7", "-a-").Select(key => Texts.Term<T>.Parse(key)));

    private static Gen<DateOnly> Days(DateOnly first, DateOnly last) => Gen.Int[first.DayNumber, last.DayNumber].Select(DateOnly.FromDayNumber);
}
