using System.Collections.Immutable;

namespace DialogEngine.Formats;

/// <summary>The members of an enum as words: <c>NetworkMeeting</c> is <c>network-meeting</c>.</summary>
internal static class Words<T> where T : struct, Enum
{
    private static readonly ImmutableArray<(T Value, string Word)> Pairs =
        [.. Enum.GetValues<T>().Select(value => (value, Dashed(value.ToString())))];

    public static IEnumerable<string> All => Pairs.Select(pair => pair.Word);

    public static string Of(T value) =>
        Pairs.FirstOrDefault(pair => pair.Value.Equals(value)).Word
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");

    public static bool TryRead(string text, out T value)
    {
        (value, var word) = Pairs.FirstOrDefault(pair => pair.Word == text);
        return word is not null;
    }

    private static string Dashed(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
