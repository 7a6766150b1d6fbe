using DialogEngine.Catalogue;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

public class RightsPerspectiveTests
{
    [Fact]
    public void All_LeadWithHumanRights()
    {
        Assert.Equal(["human-rights", "child-rights", "panel"], RightsPerspectives.All.Select(perspective => $"{perspective.Key}"));
        Assert.Equal(["child-rights", "human-rights", "panel"], RightsPerspectives.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void HumanRights_AreThePrinciplesOfSwedishMunicipalitiesAndRegions() => BothLanguages.Are(
        RightsPerspectives.HumanRights.Principles.Select(principle => principle.Name),
        "Icke-diskriminering och jämlikhet | Non-discrimination and equality",
        "Delaktighet och inkludering | Participation and inclusion",
        "Transparens och ansvar | Transparency and accountability");

    [Theory]
    [InlineData("CRC 2")]
    [InlineData("CRC 3")]
    [InlineData("CRC 6")]
    [InlineData("CRC 12")]
    public void ChildRights_RestOnTheFourGeneralPrinciples(string article) =>
        Assert.Single(RightsPerspectives.ChildRights.Principles, principle => principle.RestsOn[0] == ArticleReference.Parse(article));

    [Fact]
    public void Panel_SpellsItsName_AndMapsToThePrinciplesOfHumanRights()
    {
        var principles = RightsPerspectives.Panel.Principles;

        Assert.Equal("PANEL", string.Concat(principles.Select(principle => principle.Name.In("en")[0])));
        Assert.All(principles.SelectMany(principle => principle.MapsTo), key => Assert.NotNull(RightsPerspectives.HumanRights[key.ToString()]));
        Assert.Equal(
            RightsPerspectives.HumanRights.Principles.Select(principle => principle.Key).Order(Comparer<EntryKey>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}"))),
            principles.SelectMany(principle => principle.MapsTo).Distinct().Order(Comparer<EntryKey>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}"))));
    }

    [Fact]
    public void Principles_AskQuestionsInBothLanguages_AndRestOnArticles() => Assert.All(RightsPerspectives.All, perspective =>
    {
        Assert.Equal(perspective.Principles.Count, perspective.Principles.DistinctBy(principle => principle.Key).Count());
        Assert.All(perspective.Principles, principle =>
        {
            Assert.NotEmpty(principle.RestsOn);
            Assert.NotEmpty(principle.Questions);
            Assert.All(principle.Questions.SelectMany(question => question.Texts.Values), question => Assert.EndsWith("?", question, StringComparison.Ordinal));
        });
        Assert.All(BothLanguages.In<LocalizedText>(perspective), text => Assert.Equal(["en", "sv"], text.Texts.Keys));
    });

    [Fact]
    public void Index_APrincipleThatThereIsNot_SaysWhichThereAre() => Assert.Contains(
        "non-discrimination, participation, accountability",
        Assert.Throws<ArgumentException>(() => RightsPerspectives.HumanRights["samverkan"]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void AMunicipality_MakesItsOwnInTheSameWay()
    {
        var countryside = new RightsPerspective(
            EntryKey.Parse("landsbygd"),
            LocalizedText.Of("Hela kommunen", "The whole municipality"),
            [
                new Principle(
                    EntryKey.Parse("avstand"),
                    LocalizedText.Of("Avstånd", "Distance"),
                    [LocalizedText.Of("Kommer man hit utan bil?", "Can one get here without a car?")],
                    RestsOn: [ArticleReference.Parse("UDHR 21")],
                    MapsTo: [RightsPerspectives.HumanRights["participation"].Key]),
            ],
            new Source("Kommunfullmäktige, § 12", null, new DateOnly(2026, 11, 22)));

        Assert.Equal("Avstånd", countryside["avstand"].Name.In("sv"));
        Assert.Equal(countryside, countryside with { Principles = [countryside["avstand"]] });
    }
}
