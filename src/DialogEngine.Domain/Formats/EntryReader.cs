using System.Text.Json;
using DialogEngine.Periods;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Reads the members of one entry and notes every mistake in them.</summary>
/// <remarks>
/// What is wrong or missing is noted, and in its place comes <c>default</c>, null also where the type says otherwise.
/// So an entry is read in one expression; a reading with a mistake in it is never handed out.
/// </remarks>
internal sealed class EntryReader
{
    /// <summary>What a text looks like.</summary>
    public const string TextForm = "a text in at least one language, such as { \"sv\": \"…\" }";

    private readonly Dictionary<string, JsonElement> _members = [];
    private readonly List<string> _known = [];
    private readonly string _place;
    private readonly MistakeList _mistakes;

    private EntryReader(JsonElement entry, string place, MistakeList mistakes)
    {
        (_place, _mistakes) = (place, mistakes);
        foreach (var member in entry.EnumerateObject())
        {
            if (!Json.TryName(member, out var name)) Refuse(WellFormed.Expected, WellFormed.NotSo);
            else if (!_members.TryAdd(name, member.Value)) mistakes.Add(At(name), "each member once", $"'{MistakeList.Short(name)}' again");
        }
    }

    /// <summary>Reads an entry, and notes the members that nobody asked for.</summary>
    public static T Read<T>(JsonElement entry, string place, MistakeList mistakes, Func<EntryReader, T> read)
    {
        if (entry.ValueKind is not JsonValueKind.Object)
        {
            mistakes.Add(place, "an object", Json.Describe(entry));
            return default!;
        }

        var reader = new EntryReader(entry, place, mistakes);
        var value = read(reader);
        foreach (var name in reader._members.Keys.Except(reader._known))
            mistakes.Add(reader.At(name), $"one of {string.Join(", ", reader._known)}", $"'{MistakeList.Short(name)}'");
        return value;
    }

    /// <summary>Notes that the entry as a whole is not what it should be.</summary>
    public void Refuse(string expected, string found) => _mistakes.Add(_place, expected, found);

    public bool Has(string member) => _members.ContainsKey(member);

    /// <summary>A member that every file may have and no register keeps.</summary>
    public void Skip(string member) => _known.Add(member);

    public T Value<T>(string member, Notation<T> notation) =>
        Find(member, out var found) ? Read(found, At(member), notation) : Missing<T>(member, notation.Expected(""));

    public T? Optional<T>(string member, Notation<T> notation) => Find(member, out var found) ? Read(found, At(member), notation) : default;

    public DateOnly? OptionalDay(string member) => Find(member, out var found) ? Read(found, At(member), Notation.Day) : null;

    public Timing When(string member) => Optional(member, Notation.Timing);

    /// <summary>A whole number from 0 up.</summary>
    public int Number(string member)
    {
        const string expected = "a whole number, 0 or more";
        if (!Find(member, out var found)) return Missing<int>(member, expected);
        return Json.TryWhole(found, out var number) ? number : Wrong<int>(At(member), expected, found);
    }

    /// <summary>A number that can only be this one.</summary>
    public void Exactly(string member, int number)
    {
        if (!Find(member, out var found)) Missing<int>(member, $"{number}");
        else if (!Json.TryWhole(found, out var given) || given != number) Wrong<int>(At(member), $"{number}", found);
    }

    public bool Flag(string member)
    {
        if (!Find(member, out var found)) return false;
        return found.ValueKind is JsonValueKind.True || (found.ValueKind is not JsonValueKind.False && Wrong<bool>(At(member), "true or false", found));
    }

    public LocalizedText Text(string member) => Find(member, out var found) ? Text(found, At(member)) : Missing<LocalizedText>(member, TextForm);

    public LocalizedText? OptionalText(string member) => Find(member, out var found) ? Text(found, At(member)) : null;

    public ValueList<LocalizedText> Texts(string member) => List(member, Text);

    public ValueList<T> Values<T>(string member, Notation<T> notation) => List(member, (item, place) => Read(item, place, notation));

    public T Entry<T>(string member, Func<EntryReader, T> read) =>
        Find(member, out var found) ? Read(found, At(member), _mistakes, read) : Missing<T>(member, "an object");

    public T? OptionalEntry<T>(string member, Func<EntryReader, T> read) where T : class =>
        Find(member, out var found) ? Read(found, At(member), _mistakes, read) : null;

    public ValueList<T> Entries<T>(string member, Func<EntryReader, T> read) => List(member, (item, place) => Read(item, place, _mistakes, read));

    private string At(string member) => MistakeList.At(_place, member);

    private bool Find(string member, out JsonElement found)
    {
        _known.Add(member);
        return _members.TryGetValue(member, out found);
    }

    private ValueList<T> List<T>(string member, Func<JsonElement, string, T> read)
    {
        if (!Find(member, out var list)) return [];
        var place = At(member);
        if (list.ValueKind is not JsonValueKind.Array) return Wrong<ValueList<T>>(place, "a list", list);
        if (list.GetArrayLength() is > RegisterLimits.Entries and var count) _mistakes.Add(place, $"at most {RegisterLimits.Entries}", $"{count}");
        return list.EnumerateArray().Take(RegisterLimits.Entries).Select((item, i) => read(item, $"{place}/{i}")).ToValueList();
    }

    private T Read<T>(JsonElement element, string place, Notation<T> notation)
    {
        if (!Json.TryString(element, out var text)) return Wrong<T>(place, notation.Expected(""), element);
        return notation.TryRead(text, out var value) ? value : Wrong<T>(place, notation.Expected(text), element);
    }

    private LocalizedText Text(JsonElement element, string place)
    {
        if (element.ValueKind is not JsonValueKind.Object || !element.EnumerateObject().Any()) return Wrong<LocalizedText>(place, TextForm, element);
        var before = _mistakes.Count;
        var texts = Read(element, place, _mistakes, entry => entry.Languages());
        return _mistakes.Count == before ? LocalizedText.From(texts) : null!;
    }

    private List<KeyValuePair<string, string>> Languages()
    {
        if (_members.Count > RegisterLimits.Languages) Refuse($"at most {RegisterLimits.Languages} languages", $"{_members.Count}");
        _known.AddRange(_members.Keys);
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var (language, value) in _members.Take(RegisterLimits.Languages))
        {
            if (!LocalizedText.IsLanguage(language)) _mistakes.Add(At(language), "a language tag, such as sv", $"'{MistakeList.Short(language)}'");
            else if (!Json.TryString(value, out var text) || string.IsNullOrWhiteSpace(text)) _mistakes.Add(At(language), "a text that is not blank", Json.Describe(value));
            else if (text.Length > RegisterLimits.TextLength) _mistakes.Add(At(language), $"at most {RegisterLimits.TextLength} characters", $"{text.Length} characters");
            else texts.Add(new(language, text));
        }

        return texts;
    }

    private T Missing<T>(string member, string expected) => Note<T>(At(member), expected, "nothing");

    private T Wrong<T>(string place, string expected, JsonElement found) => Note<T>(place, expected, Json.Describe(found));

    private T Note<T>(string place, string expected, string found)
    {
        _mistakes.Add(place, expected, found);
        return default!;
    }
}
