namespace DialogEngine.Formats;

/// <summary>Whether a string is text: in one that is not, half of a character stands alone, which no file can hold.</summary>
internal static class WellFormed
{
    public const string Expected = "well-formed Unicode";

    public const string NotSo = "half a character";

    public static bool Is(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
