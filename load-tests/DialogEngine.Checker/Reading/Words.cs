using System.Text.Json;

namespace DialogEngine.Checking.Reading;

/// <summary>Words that recur in every line, each kept once.</summary>
internal sealed class Words
{
    private const int Longest = 256;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    public Words() => _byLetters = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text that the reader stands on.</summary>
    public string Read(ref Utf8JsonReader json)
    {
        if (json.TokenType is not JsonTokenType.String) throw new JsonException($"A text was expected, and a {json.TokenType} is there.");
        if (json.ValueSpan.Length > Longest) return json.GetString()!;
        Span<char> letters = stackalloc char[Longest];
        letters = letters[..json.CopyString(letters)];
        if (_byLetters.TryGetValue(letters, out var known)) return known;
        var word = new string(letters);
        _words.Add(word);
        return word;
    }
}
