using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DialogEngine.Texts;

/// <summary>The one written form of 128 random bits: 32 lower-case hexadecimal digits, not all zero.</summary>
internal static class Hex128
{
    public const int Length = 32;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static bool Is(ReadOnlySpan<char> text) =>
        text.Length == Length && !text.ContainsAnyExcept(Digits);

    public static bool TryParse([NotNullWhen(true)] string? text, out UInt128 value)
    {
        value = default;
        return text is not null
            && Is(text)
            && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
            && value != UInt128.Zero;
    }

    public static string Format(UInt128 value) => value.ToString("x32", CultureInfo.InvariantCulture);
}
