using System.Text.Json;

namespace DialogEngine.LoadTests.Scenarios;

/// <summary>The members of one JSON object. What is wrong or missing is noted, and something harmless comes in its place.</summary>
internal sealed class Entry
{
    private const int Shown = 40;

    private readonly Dictionary<string, JsonElement> _members = [];
    private readonly List<string> _known = [];
    private readonly string _place;
    private readonly List<Mistake> _mistakes;

    private Entry(JsonElement element, string place, List<Mistake> mistakes)
    {
        (_place, _mistakes) = (place, mistakes);
        foreach (var member in element.EnumerateObject())
            if (!_members.TryAdd(member.Name, member.Value)) Note(At(member.Name), "each member once", $"'{Short(member.Name)}' again");
    }

    /// <summary>Reads an object, and notes the members that nobody asked for.</summary>
    public static T? Read<T>(JsonElement element, string place, List<Mistake> mistakes, Func<Entry, T> read) where T : class
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            mistakes.Add(new Mistake(place, "an object", Describe(element)));
            return null;
        }

        var entry = new Entry(element, place, mistakes);
        var value = read(entry);
        foreach (var name in entry._members.Keys.Except(entry._known))
            entry.Note(entry.At(name), $"one of {string.Join(", ", entry._known)}", $"'{Short(name)}'");
        return value;
    }

    public void Refuse(string member, string expected, string found) => Note(At(member), expected, found);

    /// <summary>A number within bounds, or what it is when it is left out; without that it must be there.</summary>
    public double Number(string member, double least, double most, double? otherwise = null, bool whole = false)
    {
        var expected = FormattableString.Invariant($"a {(whole ? "whole " : "")}number from {least} to {most}");
        if (!Find(member, out var found)) return otherwise ?? Missing(member, expected, least);
        if (found.ValueKind is JsonValueKind.Number && found.TryGetDouble(out var number)
            && number >= least && number <= most && (!whole || double.IsInteger(number))) return number;
        Note(At(member), expected, Describe(found));
        return least;
    }

    public int Whole(string member, int least, int most, int? otherwise = null) => (int)Number(member, least, most, otherwise, whole: true);

    public string Word(string member, string[] words, string? otherwise = null)
    {
        var expected = $"one of {string.Join(", ", words)}";
        if (!Find(member, out var found)) return otherwise ?? Missing(member, expected, words[0]);
        if (found.ValueKind is JsonValueKind.String && words.Contains(found.GetString())) return found.GetString()!;
        Note(At(member), expected, Describe(found));
        return words[0];
    }

    public string Text(string member)
    {
        if (!Find(member, out var found)) return Missing(member, "a text", "");
        if (found.ValueKind is JsonValueKind.String && !string.IsNullOrWhiteSpace(found.GetString())) return found.GetString()!;
        Note(At(member), "a text that is not blank", Describe(found));
        return "";
    }

    public T? Object<T>(string member, Func<Entry, T> read, bool required = false) where T : class
    {
        if (Find(member, out var found)) return Read(found, At(member), _mistakes, read);
        return required ? Missing<T?>(member, "an object", null) : null;
    }

    /// <summary>The items of a list, of which there must be one at least.</summary>
    public IReadOnlyList<T> List<T>(string member, int most, Func<JsonElement, string, T?> read)
    {
        var expected = $"a list of 1 to {most}";
        if (!Find(member, out var found)) return Missing<IReadOnlyList<T>>(member, expected, []);
        if (found.ValueKind is JsonValueKind.Array && found.GetArrayLength() is >= 1 and var length && length <= most)
            return [.. found.EnumerateArray().Select((item, i) => read(item, $"{At(member)}/{i}")).OfType<T>()];
        Note(At(member), expected, found.ValueKind is JsonValueKind.Array ? $"a list of {found.GetArrayLength()}" : Describe(found));
        return [];
    }

    public IReadOnlyList<T> Objects<T>(string member, int most, Func<Entry, T> read) where T : class =>
        List(member, most, (item, place) => Read(item, place, _mistakes, read));

    /// <summary>The members of an object, by names of their own.</summary>
    public IEnumerable<(string Name, JsonElement Value, string Place)> Named(string member)
    {
        if (!Find(member, out var found)) return [];
        if (found.ValueKind is JsonValueKind.Object)
            return found.EnumerateObject().Select(one => (one.Name, one.Value, $"{At(member)}/{Escape(one.Name)}"));
        Note(At(member), "an object", Describe(found));
        return [];
    }

    public void Note(string place, string expected, string found) => _mistakes.Add(new Mistake(place, expected, found));

    public static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => $"'{Short(element.GetString()!)}'",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null or JsonValueKind.Undefined => "nothing",
        _ => Short(element.GetRawText()),
    };

    private bool Find(string member, out JsonElement found)
    {
        _known.Add(member);
        return _members.TryGetValue(member, out found);
    }

    private T Missing<T>(string member, string expected, T instead)
    {
        Note(At(member), expected, "nothing");
        return instead;
    }

    private string At(string member) => $"{_place}/{Escape(member)}";

    private static string Escape(string member) => member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Short(string text)
    {
        var shown = text.Length <= Shown ? text : $"{text[..Shown]}…";
        return string.Concat(shown.Select(character => char.IsControl(character) ? '␣' : character));
    }
}
