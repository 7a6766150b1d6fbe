using System.Globalization;
using System.Text;

namespace DialogEngine.Contributions;

public class ContributionTextTests
{
    /// <summary>Mostly the characters that tricks are made of.</summary>
    private static readonly Gen<string> Tricky = Gen.OneOf(
            Gen.OneOf(
                "a", "å", "é", "ש", "س", "क", "中", "👍", "👩", "\u200D", "\uFE0F", "\u200B", "\u0301", "\u0336", "\u20DD", "\u202E", "\u2066", "\u200F",
                "\uFEFF", "\0", "\u0007", "\u001B", "\u0085", "\u2028", "\u2029", "\t", "\r", "\n", "\r\n", " ", "\u00A0", "\u3000", "\uD83D", "\uDC4D"),
            Gen.String[0, 3])
        .Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("När byggs bussfilen på Drottninggatan?")]
    [InlineData("<b>fet</b> & \"citat\" 'apostrof' `kod` {{mall}} ${x}")]
    [InlineData("=SUM(A1)")]
    [InlineData("Två rader\noch en till\n\nNytt stycke")]
    [InlineData("متى سيُبنى ممر الحافلات؟")]
    [InlineData("וואָס איז מיט דער שול? אַ גוטע פֿראַגע, זאָגט זי.")]
    [InlineData("שָׁלוֹם עֲלֵיכֶם")]
    [InlineData("क्‍ष और हिन्दी")]
    [InlineData("می‌خواهم بدانم")]
    [InlineData("👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ 🇸🇪")]
    [InlineData("Mun lean sámi, ja jearan: goas?")]
    [InlineData("Ẹ̀kọ́ àti ìlera")]
    public void Clean_WhatPeopleWrite_StaysAsItIs(string text) =>
        Assert.Equal(text, ContributionText.Clean(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("\u00A0\u3000")]
    [InlineData("\0\u0007")]
    [InlineData("\u202E\u2066\uFEFF")]
    [InlineData("\u200B\u200D\u2060")]
    [InlineData("\u0301\uFE0F")]
    public void Clean_WhatCannotBeSeen_IsEmpty(string? text) =>
        Assert.Equal("", ContributionText.Clean(text));

    [Theory]
    [InlineData("\u202Eevil\u202C", "evil")]
    [InlineData("a\u2066b\u2067c\u2068d\u2069e", "abcde")]
    [InlineData("a\u200Eb\u200Fc\u061Cd", "abcd")]
    [InlineData("\uFEFFa\uFEFFb", "ab")]
    public void Clean_RemovesWhatTurnsTheDirectionOfText(string text, string expected) =>
        Assert.Equal(expected, ContributionText.Clean(text));

    [Theory]
    [InlineData("a\0b", "a b")]
    [InlineData("a\u001B[31mb", "a [31mb")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\u0085b\u2028c\u2029d", "a b c d")]
    [InlineData("a\rb", "a b")]
    public void Clean_PutsASpaceForAControlCharacter(string text, string expected) =>
        Assert.Equal(expected, ContributionText.Clean(text));

    [Theory]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\r\n\r\n\r\n\r\nb", "a\n\nb")]
    [InlineData("a\n\n\n\n\n\n\nb", "a\n\nb")]
    [InlineData("a\n \n \n \nb", "a\n \n b")]
    [InlineData("a\n\u200B\n\u200B\n\u200B\nb", "a\n\u200B\n\u200Bb")]
    [InlineData("\n\na\n\n", "a")]
    [InlineData("a\nb\nc\nd\ne", "a\nb\nc\nd\ne")]
    public void Clean_KeepsLinesButNotMoreThanOneBlankLine(string text, string expected) =>
        Assert.Equal(expected, ContributionText.Clean(text));

    [Fact]
    public void Clean_KeepsAFewMarksOnALetterAndNoMore()
    {
        Assert.Equal("e" + Marks(4) + "n", ContributionText.Clean("e" + Marks(40) + "n"));
        Assert.Equal("e" + Marks(4), ContributionText.Clean("e" + Marks(4)));
        Assert.Equal("e" + Marks(2) + "\u200D" + Marks(2), ContributionText.Clean("e" + Marks(2) + "\u200D" + Marks(40) + "\u200D" + Marks(40)));
    }

    [Fact]
    public void Clean_HalfACharacter_BecomesTheSignForOne() =>
        Assert.Equal("a\uFFFDb", ContributionText.Clean("a\uD83Db"));

    [Fact]
    public void Clean_OfACleanText_ChangesNothing() =>
        Tricky.Sample(text => Assert.Equal(ContributionText.Clean(text), ContributionText.Clean(ContributionText.Clean(text))), iter: 20_000);

    [Fact]
    public void Clean_LeavesNothingThatCanHarmARoom() =>
        Tricky.Sample(text =>
        {
            var clean = ContributionText.Clean(text);

            Assert.Equal(clean, clean.Trim());
            Assert.DoesNotContain("\n\n\n", clean, StringComparison.Ordinal);
            var marks = 0;
            foreach (var rune in clean.EnumerateRunes())
            {
                var category = Rune.GetUnicodeCategory(rune);
                Assert.False(category is UnicodeCategory.Control && rune.Value != '\n');
                Assert.False(category is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
                Assert.False(rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
                marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
                Assert.True(marks <= 4);
            }
        }, iter: 20_000);

    [Fact]
    public void Clean_NeverGivesMoreThanItGot() =>
        Tricky.Sample(text => Assert.True(ContributionText.Clean(text).Length <= text.Length));

    private static string Marks(int count) => string.Concat(Enumerable.Repeat("\u0301", count));
}
