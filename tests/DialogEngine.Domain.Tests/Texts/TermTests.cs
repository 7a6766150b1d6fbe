using System.Text.Json;
using DialogEngine.Activities;
using DialogEngine.Commitments;

namespace DialogEngine.Texts;

public class TermTests
{
    private static readonly Gen<string> Keys = Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"], 1, 64];

    [Fact]
    public void Vocabularies_HaveKnownTermsWithNamesInSwedishAndEnglish()
    {
        AreSound<CommitmentKind>();
        AreSound<FocusGroup>();
        AreSound<Channel>();
        AreSound<PolicyArea>();
    }

    [Fact]
    public void Parse_OfAKnownKey_GivesTheTermWithItsName()
    {
        Assert.Same(FocusGroup.Children, FocusGroup.Parse("children"));
        Assert.Equal("Barn", FocusGroup.Parse("children").Name.In("sv"));
    }

    [Fact]
    public void Parse_OfAnotherKey_GivesANewTermNamedByIt()
    {
        Assert.Equal("nyanlanda barn", FocusGroup.Parse("nyanlanda-barn").Name.In("sv"));
        Assert.Equal("---", FocusGroup.Parse("---").Name.In("sv"));
        Assert.Equal("x", FocusGroup.Parse("-x-").Name.In("sv"));
    }

    [Fact]
    public void Terms_AreEqualByKey() => Gen.Select(Keys, Keys).Sample((one, other) =>
    {
        Assert.Equal(Channel.Parse(one), Channel.Parse(one));
        Assert.Equal(Channel.Parse(one).GetHashCode(), Channel.Parse(one).GetHashCode());
        Assert.Equal(one == other, Channel.Parse(one) == Channel.Parse(other));
        Assert.Equal(one != other, Channel.Parse(one) != Channel.Parse(other));
        Assert.Equal(one, Channel.Parse(one).ToString());
        Assert.Equal(Channel.Parse(one), JsonSerializer.Deserialize<Channel>(JsonSerializer.Serialize(Channel.Parse(one))));
    });

    [Fact]
    public void Terms_OfTwoVocabularies_AreNotEqual()
    {
        Assert.False(FocusGroup.Parse("culture").Equals((object)PolicyArea.Parse("culture")));
        Assert.False(FocusGroup.Parse("culture").Equals(null));
        Assert.True((FocusGroup?)null == null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Barn")]
    [InlineData("äldre")]
    [InlineData("young people")]
    [InlineData("a_b")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void Text_ThatIsNoKey_IsRefused(string? text)
    {
        Assert.False(FocusGroup.TryParse(text, null, out var term));
        Assert.Null(term);
        Assert.Equal(
            $"A term is 1 to 64 characters of a–z, 0–9 and '-'; this one is '{text}'.",
            Assert.Throws<FormatException>(() => FocusGroup.Parse(text!)).Message);
    }

    [Fact]
    public void Of_WhatIsNoKey_Throws() =>
        Assert.Throws<ArgumentException>(() => Of<FocusGroup>("Två ord"));

    private static T Of<T>(string key) where T : IVocabulary<T> => T.Of(key);

    private static void AreSound<T>() where T : Term<T>, IVocabulary<T>
    {
        Assert.Distinct(T.Known.Select(term => term.Key));
        Assert.All(T.Known, term =>
        {
            Assert.Equal(["en", "sv"], term.Name.Texts.Keys);
            Assert.Same(term, Term<T>.Parse(term.Key));
        });
    }
}
