using System.Collections.Immutable;
using System.Text.Json;

namespace DialogEngine.Texts;

/// <summary>Reads the members of a JSON object and notes every mistake with its place, instead of stopping at the first.</summary>
/// <param name="most">How many mistakes are kept. Of the rest it is told how many there are.</param>
internal sealed class MistakeList(int most = int.MaxValue)
{
    private const int Shown = 40;

    private readonly List<Mistake> _mistakes = [];
    private int _more;

    public ImmutableArray<Mistake> All =>
        _more == 0 ? [.. _mistakes] : [.. _mistakes, new Mistake("", $"at most {most} mistakes to list", $"{_more} more")];

    public bool Any => _mistakes.Count > 0;

    /// <summary>How many were noted, listed or not.</summary>
    public int Count => _mistakes.Count + _more;

    public void Add(string place, string expected, string found) => Add(new Mistake(place, expected, found));

    public void Add(Mistake mistake)
    {
        if (_mistakes.Count < most) _mistakes.Add(mistake);
        else _more++;
    }

    /// <summary>Whether every name and text in it can be read: JSON may hold half a character, which no string can.</summary>
    public bool IsUnicode(JsonElement element, string place)
    {
        const string expected = "well-formed Unicode";
        const string found = "half a character";
        var before = Count;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    if (Readable(() => member.Name) is { } name) IsUnicode(member.Value, At(place, name));
                    else Add(place, expected, found);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (i, item) in element.EnumerateArray().Index()) IsUnicode(item, $"{place}/{i}");
                break;
            case JsonValueKind.String when Readable(element.GetString) is null:
                Add(place, expected, found);
                break;
        }

        return Count == before;
    }

    public bool IsObject(JsonElement element, string place, params ReadOnlySpan<string> members)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(place, "an object", Describe(element));
            return false;
        }

        foreach (var member in element.EnumerateObject())
            if (!members.Contains(member.Name))
                Add(At(place, member.Name), $"one of {string.Join(", ", members!)}", $"'{Short(member.Name)}'");
        return true;
    }

    /// <summary>The items of an array with their places; none when it is left out.</summary>
    public IEnumerable<(JsonElement Item, string Place)> Items(JsonElement owner, string place, string member, int most)
    {
        if (Member(owner, member) is not { } array) return [];
        var here = At(place, member);
        if (array.ValueKind != JsonValueKind.Array)
        {
            Add(here, "a list", Describe(array));
            return [];
        }

        var count = array.GetArrayLength();
        if (count > most) Add(here, $"at most {most}", $"{count}");
        return array.EnumerateArray().Take(most).Select((item, i) => (item, $"{here}/{i}"));
    }

    public LocalizedText? Text(JsonElement owner, string place, string member, int longest, bool required = false)
    {
        if (Member(owner, member) is { } text) return Text(text, At(place, member), longest);
        if (required) Add(At(place, member), "a text, such as { \"sv\": \"…\", \"en\": \"…\" }", "nothing");
        return null;
    }

    public LocalizedText? Text(JsonElement element, string place, int longest)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.EnumerateObject().Any())
        {
            Add(place, "a text, such as { \"sv\": \"…\", \"en\": \"…\" }", Describe(element));
            return null;
        }

        var before = Count;
        var texts = new Dictionary<string, string>();
        foreach (var (language, value) in element.EnumerateObject().Select(p => (p.Name, p.Value)))
        {
            var here = At(place, language);
            if (!LocalizedText.IsLanguage(language)) Add(here, "a language tag, such as 'sv'", $"'{Short(language)}'");
            else if (value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(value.GetString())) Add(here, "a text that is not blank", Describe(value));
            else if (value.GetString()!.Length > longest) Add(here, $"at most {longest} characters", $"{value.GetString()!.Length} characters");
            else texts[language] = value.GetString()!.Trim();
        }

        return Count == before ? LocalizedText.From(texts) : null;
    }

    public T Choice<T>(JsonElement owner, string place, string member, T otherwise) where T : struct, Enum =>
        Word<T>(owner, place, member) ?? otherwise;

    /// <summary>A word of a closed vocabulary, or null when it is left out or is none.</summary>
    public T? Word<T>(JsonElement owner, string place, string member) where T : struct, Enum =>
        Member(owner, member) is { } element ? Word<T>(element, At(place, member)) : null;

    public T? Word<T>(JsonElement element, string place) where T : struct, Enum
    {
        if (element.ValueKind == JsonValueKind.String
            && Enum.GetNames<T>().FirstOrDefault(name => name.Equals(element.GetString(), StringComparison.OrdinalIgnoreCase)) is { } found)
            return Enum.Parse<T>(found);
        Add(place, $"one of {string.Join(", ", Enum.GetNames<T>())}", Describe(element));
        return null;
    }

    public int? Number(JsonElement owner, string place, string member)
    {
        if (Member(owner, member) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number)) return number;
        Add(At(place, member), "a whole number", Describe(element));
        return null;
    }

    public T? Name<T>(JsonElement owner, string place, string member) where T : class, IParsable<T>
    {
        if (Member(owner, member) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.String && T.TryParse(element.GetString(), null, out var name)) return name;
        Add(At(place, member), "1 to 64 characters of a–z, 0–9 and '-'", Describe(element));
        return null;
    }

    public static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => $"'{Short(element.GetString()!)}'",
        JsonValueKind.Object when !element.EnumerateObject().Any() => "an empty object",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null or JsonValueKind.Undefined => "nothing",
        _ => Short(element.GetRawText()),
    };

    public static string At(string place, string member) =>
        $"{place}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private static string? Readable(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement? Member(JsonElement owner, string member) =>
        owner.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The beginning of what a person wrote, fit for a line of a log or a terminal: nothing in it moves a cursor, and no character is cut in half.</summary>
    public static string Short(string text)
    {
        var shown = text.Length <= Shown ? text : $"{text[..(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown)]}…";
        return shown.Any(char.IsControl) ? string.Concat(shown.Select(character => char.IsControl(character) ? '␣' : character)) : shown;
    }
}
