using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using static DialogEngine.Catalogue.BothLanguages;

namespace DialogEngine.Catalogue;

/// <summary>What is known of the declaration, fact by fact.</summary>
public class DeclarationFactsTests
{
    private static readonly Declaration Declaration = StrongDemocracy.Declaration;

    [Fact]
    public void Declaration_IsCalledWhatItIsCalled() =>
        Are([Declaration.Name], "Deklaration för en stark demokrati | Declaration for a strong democracy");

    [Fact]
    public void Declaration_WasDrawnUpByTheCommittee_WithItsDirectiveAndItsReport() =>
        Says(
            Declaration.DrawnUpBy,
            ["Kommittén Demokratin 100 år", "dir. 2018:53", "20 juni 2018", "SOU 2022:28"],
            ["Demokratin 100 år", "dir. 2018:53", "20 June 2018", "SOU 2022:28"]);

    [Fact]
    public void Declaration_IsPartOfTheNationalGathering() =>
        Says(
            Declaration.PartOf,
            ["nationella samlingen", "Vår demokrati – värd att värna varje dag"],
            ["national gathering", "Vår demokrati – värd att värna varje dag"]);

    [Fact]
    public void Declaration_MarksAHundredYearsOfEqualVotes() =>
        Says(Declaration.Occasion, ["2021", "hundra år", "kvinnor och män", "lika villkor", "riksdagsval"], ["2021", "hundred years", "women and men", "equal terms", "parliamentary election"]);

    [Fact]
    public void Declaration_StandsForThreeValues() => Are(
        Declaration.StandsFor,
        "Alla människors lika värde | The equal worth of all people",
        "Grundläggande fri- och rättigheter | Fundamental freedoms and rights",
        "Rättsstatens principer | The principles of the rule of law");

    [Fact]
    public void Declaration_DistancesItselfFromFiveThings() => Are(
        Declaration.DistancesItselfFrom,
        "Diskriminering | Discrimination",
        "Extremism | Extremism",
        "Främlingsfientlighet | Xenophobia",
        "Korruption | Corruption",
        "Rasism | Racism");

    [Fact]
    public void Declaration_IsOpenToBodiesAndOrganizations_NotToPeopleTradersOrParties()
    {
        Says(Declaration.OpenTo, ["offentliga organ", "organisationer"], ["public bodies", "organizations"]);
        Says(Declaration.NotOpenTo, ["privatpersoner", "enskilda näringsidkare", "politiska partier"], ["individuals", "sole traders", "political parties"]);
    }

    [Fact]
    public void Declaration_CoversTwoYears() => Assert.Equal(Timing.Parse("2020/2021"), Declaration.Covers);

    [Fact]
    public void Declaration_WasClosedWithThreeHundredAndTenSignatories()
    {
        Assert.Equal(new DateOnly(2022, 1, 1), Declaration.ClosedOn);
        Assert.Equal(new SignatoryCount(310, new(2021, 12, 31)), Declaration.Signatories);
    }

    [Fact]
    public void Declaration_IsKeptOnAFrozenSiteUntilItsDay()
    {
        Says(Declaration.Preservation?.Place, ["kommitténs webbplats", "fryst"], ["committee's website", "frozen"]);
        Assert.Equal(new DateOnly(2027, 6, 1), Declaration.Preservation!.Until);
    }

    [Fact]
    public void Declaration_WasSignedAtOneCeremonyInEachCounty() => Assert.Equal(
        [new(CountyCode.Parse("18"), new(2020, 9, 18)), new SigningCeremony(CountyCode.Parse("17"), new(2020, 10, 23))],
        Declaration.Ceremonies);

    [Fact]
    public void JointAims_WereAgreedOnByAllEighteenInVarmland()
    {
        var aims = Assert.Single(Declaration.JointAims);

        Assert.Equal(new DateOnly(2020, 10, 23), aims.AgreedOn);
        Assert.Equal(StrongDemocracy.Bodies.Where(body => body.Code.County == CountyCode.Parse("17")).Select(body => body.Code), aims.Signatories);
        Assert.Equal(18, aims.Signatories.Count);
    }

    [Fact]
    public void JointAims_AreThree_AndTheSecondHasAFocus()
    {
        var aims = Declaration.JointAims[0].Aims;

        Assert.Equal(3, aims.Count);
        Says(aims[0].Text, ["alla i länet", "röst hörd", "vilka de är", "var de bor"], ["everybody in the county", "heard", "who they are", "where they live"]);
        Says(aims[1].Text, ["fler", "delta aktivt", "försvara demokratin", "unga", "utrikes födda"], ["larger number", "active part", "defend democracy", "young people", "born abroad"]);
        Says(aims[2].Text, ["samtalsklimat", "kultur av tillit", "öppna", "medmänskliga", "respekterar andra"], ["climate of conversation", "culture of trust", "open", "humane", "respect others"]);
        Assert.Equal([[], [FocusGroup.YoungPeople, FocusGroup.PeopleBornAbroad], []], aims.Select(aim => aim.FocusGroups));
    }

    [Fact]
    public void Sources_AreTheDeclarationTheSiteTheDirectiveAndTheReport() => Assert.Equal(
        [null, "vardemokrati.se", "www.riksdagen.se", "lagen.nu"],
        Declaration.Sources.Select(source => source.Address?.Host));
}
