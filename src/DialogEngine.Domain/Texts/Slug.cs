using System.Buffers;

namespace DialogEngine.Texts;

/// <summary>The form of a name that people choose and programs carry: 1 to 64 characters of a–z, 0–9 and '-'.</summary>
internal static class Slug
{
    public const int MaxLength = 64;

    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool Is(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength
        && !text.ContainsAnyExcept(Characters);
}
