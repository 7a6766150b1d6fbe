using DialogEngine.Catalogue;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

public class InstrumentTests
{
    public static TheoryData<string> Abbreviations { get; } = [.. Instruments.All.Select(instrument => instrument.Abbreviation)];

    [Theory]
    [InlineData("UDHR", 1948, 12, 10)]
    [InlineData("ECHR", 1950, 11, 4)]
    [InlineData("ICERD", 1965, 12, 21)]
    [InlineData("ICCPR", 1966, 12, 16)]
    [InlineData("CEDAW", 1979, 12, 18)]
    [InlineData("CRC", 1989, 11, 20)]
    [InlineData("CRPD", 2006, 12, 13)]
    public void Instrument_WasAdopted_OnItsDay(string abbreviation, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Instrument(abbreviation).AdoptedOn);

    [Fact]
    public void SwedishLaw_AreTheEuropeanConventionAndTheRightsOfTheChild()
    {
        Assert.Equal(["ECHR", "CRC"], Instruments.All.Where(instrument => instrument.SwedishLaw is not null).Select(instrument => instrument.Abbreviation));
        Assert.Equal(new SwedishLaw("1994:1219", new DateOnly(1995, 1, 1)), Instruments.Echr.SwedishLaw);
        Assert.Equal(new SwedishLaw("2018:1197", new DateOnly(2020, 1, 1)), Instruments.Crc.SwedishLaw);
    }

    [Fact]
    public void All_AreInTheOrderOfTheirDays_EachOnce()
    {
        Assert.Equal(Instruments.All.OrderBy(instrument => instrument.AdoptedOn), Instruments.All);
        Assert.Equal(Instruments.All.Count, Instruments.All.DistinctBy(instrument => instrument.Abbreviation).Count());
    }

    [Theory]
    [MemberData(nameof(Abbreviations))]
    public void Articles_AreTheInstrumentsOwn_InOrder_EachOnce(string abbreviation)
    {
        var articles = Instrument(abbreviation).Articles;

        Assert.NotEmpty(articles);
        Assert.All(articles, article => Assert.Equal(abbreviation, article.Reference.Instrument));
        Assert.All(articles, article => Assert.Equal(article, Instruments.Find(article.Reference)));
        var numbers = articles.Select(article => int.Parse(article.Reference.Article, null)).ToArray();
        Assert.Equal(numbers.Distinct().Order(), numbers);
    }

    [Theory]
    [MemberData(nameof(Abbreviations))]
    public void Texts_AreInSwedishAndEnglish_AndTheAddressIsOnTheWeb(string abbreviation)
    {
        var instrument = Instrument(abbreviation);

        Assert.All(BothLanguages.In<LocalizedText>(instrument), text => Assert.Equal(["en", "sv"], text.Texts.Keys));
        Assert.Equal(Uri.UriSchemeHttps, instrument.Address.Scheme);
    }

    [Fact]
    public void Summaries_AreShort() => Assert.All(
        Instruments.All.SelectMany(instrument => instrument.Articles).SelectMany(article => article.Summary.Texts.Values),
        summary => Assert.InRange(summary.Length, 20, 200));

    [Theory]
    [InlineData("CRC 12.1", "CRC 12")]
    [InlineData("CRPD 9.2d", "CRPD 9")]
    public void Find_AParagraph_GivesTheArticleItIsIn(string paragraph, string article) =>
        Assert.Equal(ArticleReference.Parse(article), Instruments.Find(ArticleReference.Parse(paragraph))!.Reference);

    [Theory]
    [InlineData("CRC 99")]
    [InlineData("XYZ 1")]
    [InlineData("CRC 120")]
    public void Find_WhatTheLibraryDoesNotKnow_GivesNothing(string reference) =>
        Assert.Null(Instruments.Find(ArticleReference.Parse(reference)));

    [Fact]
    public void EveryArticleThatTheLibraryPointsTo_IsThere()
    {
        ArticleReference[] used =
        [
            .. RightsPerspectives.All.SelectMany(perspective => perspective.Principles).SelectMany(principle => principle.RestsOn),
            .. Review.Rules.SelectMany(rule => rule.Articles),
            .. RightsHolder.Known.SelectMany(holder => holder.Articles),
        ];

        Assert.NotEmpty(used);
        Assert.All(used, reference => Assert.True(Instruments.Find(reference) is not null, $"No instrument has {reference}."));
    }

    private static Instrument Instrument(string abbreviation) => Instruments.All.Single(instrument => instrument.Abbreviation == abbreviation);
}
