using System.Buffers;

namespace DialogEngine.Texts;

/// <summary>A name that the engine makes: 60 random bits as 12 characters of Crockford's base 32, easy to read aloud.</summary>
internal static class Base32Name
{
    public const string Form = "12 characters of '" + Alphabet + "'";

    private const int Length = 12;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    public static bool Is(ReadOnlySpan<char> text) => text.Length == Length && !text.ContainsAnyExcept(Characters);

    public static string From(ulong random) =>
        string.Create(Length, random, static (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++, bits >>= 5) text[i] = Alphabet[(int)(bits & 31)];
        });
}
