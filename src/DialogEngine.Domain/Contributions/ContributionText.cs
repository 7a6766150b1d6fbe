using System.Globalization;
using System.Text;

namespace DialogEngine.Contributions;

/// <summary>Makes what people type fit to be shown to a room: the words are theirs and stay, tricks of typography go.</summary>
/// <remarks>
/// Removed are control characters, marks that turn the direction of the text around them, and more than a few
/// combining marks on one letter; several blank lines become one. A text of nothing that can be seen is empty.
/// Cleaning a clean text changes nothing. The text is never markup: pages show it as text.
/// </remarks>
public static class ContributionText
{
    private const int MarksOnOneLetter = 4;

    /// <summary>The text as it will be shown; empty when nothing is left.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        var breaks = 0;
        var seen = false;
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (IsDirectionTrick(rune)) continue;
            var category = Rune.GetUnicodeCategory(rune);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            var isVisible = !isMark && !IsBlank(rune, category);

            // Joiners and other characters without width neither start a new letter nor end a blank line.
            if (isMark) marks++;
            else if (category is not UnicodeCategory.Format) marks = 0;
            if (marks > MarksOnOneLetter) continue;
            if (rune.Value == '\n') breaks++;
            else if (isVisible) breaks = 0;
            if (breaks > 2) continue;

            seen |= isVisible;
            if (rune.Value == '\n') clean.Append('\n');
            else if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) clean.Append(' ');
            else clean.Append(rune.ToString());
        }

        return seen ? clean.ToString().Trim() : "";
    }

    private static bool IsBlank(Rune rune, UnicodeCategory category) =>
        Rune.IsWhiteSpace(rune) || category is UnicodeCategory.Control or UnicodeCategory.Format;

    private static bool IsDirectionTrick(Rune rune) =>
        rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or 0xFEFF;
}
