using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Registers;
using static DialogEngine.Catalogue.BothLanguages;

namespace DialogEngine.Catalogue;

/// <summary>Region Värmland's and Kristinehamn's commitments, row by row.</summary>
public class CommitmentFactsTests
{
    private const string Municipalities = "all of kind Municipality in 17";
    private const string Board = "county-administrative-board-17";
    private const string Region = "region-17";
    private const string Others = "andra aktörer | other actors";
    private const string Broad = "en bred krets av aktörer och enskilda | a broad circle of organizations and individuals";

    public static TheoryData<string, string, string, string[], string[]> Rows { get; } = new()
    {
        { "RV-1", "collaboration", "ongoing", [Board, Municipalities, Others], [] },
        { "RV-2", "public-conversation", "ongoing", [Broad], [] },
        { "RV-3", "democracy-week", "2021-23", [Board, Municipalities, Others], ["inhabitants"] },
        { "RV-4", "rights-perspective", "ongoing", [], ["children"] },
        { "RV-5", "communication", "2021", [], [] },
        { "KH-1", "collaboration", "ongoing", [Municipalities, Board, Region, Others], [] },
        { "KH-2", "public-conversation", "ongoing", [Broad], [] },
        { "KH-3", "democracy-week", "2021-23", [Municipalities, Board, Region, Others], ["inhabitants"] },
        { "KH-4", "communication", "not-stated", [], [] },
        { "KH-5", "rights-perspective", "ongoing", [], [] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Commitment_HasItsKindItsTimeItsPartnersAndItsFocus(string key, string kind, string when, string[] partners, string[] focus)
    {
        var commitment = Commitment(key);

        Assert.Equal(kind, commitment.Kind.Key);
        Assert.Equal(when, commitment.When.ToString());
        Assert.Equal(partners, commitment.Collaborators.Select(Written));
        Assert.Equal(focus, commitment.FocusGroups.Select(group => group.Key));
    }

    [Fact]
    public void Lists_AreFiveAndFive_EachInItsOwnOrder() => Assert.Equal(
        Rows.Select(row => row.Data.Item1),
        StrongDemocracy.RegionVarmland.Commitments.Concat(StrongDemocracy.Kristinehamn.Commitments).Select(commitment => commitment.Key.ToString()));

    [Theory]
    [InlineData("RV-1")]
    [InlineData("KH-1")]
    public void Collaboration_IsDeepenedSoThatMoreFeelListenedTo(string key) => Says(
        Commitment(key).Statement,
        ["fördjupa samverkan", "demokrati", "mänskliga rättigheter", "fler", "lyssnar", "demokratiska systemet", "systematiskt", "erfarenheter", "arenor", "perspektiv"],
        ["more closely with others", "democracy", "human rights", "more people", "listens", "democratic system", "systematically", "experience", "arenas", "perspectives"]);

    [Theory]
    [InlineData("RV-2")]
    [InlineData("KH-2")]
    public void PublicConversation_IsHeldBroadlyInPlacesOfEveryKind(string key)
    {
        var commitment = Commitment(key);

        Says(
            commitment.Statement,
            ["offentligt samtal", "nära dialog", "kunskap", "aktörer", "enskilda", "aktiviteter", "många samverkar", "olika platser", "möjligt", "digitalt", "fysiskt"],
            ["public conversation", "close dialogue", "know", "organizations", "individuals", "activities", "many work together", "different places", "where it can be done", "online", "face to face"]);
        Assert.Equal([ArenaKind.Physical, ArenaKind.Digital, ArenaKind.Hybrid], commitment.Arenas);
    }

    [Theory]
    [InlineData("RV-3")]
    [InlineData("KH-3")]
    public void DemocracyWeek_IsHeldTogetherOneYearBeforeTheElection(string key)
    {
        var commitment = Commitment(key);

        Says(
            commitment.Statement,
            ["gemensam demokrativecka", "demokrati", "mänskliga rättigheter", "teman", "invånarna"],
            ["joint Democracy Week", "democracy", "human rights", "themes", "inhabitants"]);
        Says(commitment.Occasion, ["ett år före", "valen 2022"], ["one year before", "general election of 2022"]);
    }

    [Theory]
    [InlineData("RV-4")]
    [InlineData("KH-5")]
    public void RightsPerspective_IsTakenInAllWorkAndEveryAssignment(string key)
    {
        var commitment = Commitment(key);

        Says(commitment.Statement, ["rättighetsperspektiv", "all verksamhet", "varje uppdrag"], ["rights perspective", "all its work", "every assignment"]);
        Assert.Contains(EntryKey.Parse("human-rights"), commitment.Perspectives);
    }

    [Fact]
    public void RegionVarmland_AsAModelRegion_AddsTheRightsOfTheChild()
    {
        Says(
            Commitment("RV-4").Statement,
            ["modellregion", "FN:s konvention om barnets rättigheter", "barnrättsperspektivet", "särskild vikt"],
            ["model region", "UN Convention on the Rights of the Child", "child-rights perspective", "special weight"]);
        Assert.Equal(["human-rights", "child-rights"], Commitment("RV-4").Perspectives.Select(key => key.ToString()));
        Assert.Equal(["human-rights"], Commitment("KH-5").Perspectives.Select(key => key.ToString()));
        Assert.DoesNotContain("barn", Commitment("KH-5").Statement.In("sv"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void RegionVarmland_TellsThroughItsChannelsWhyDemocracyIsWorthSafeguarding()
    {
        Says(
            Commitment("RV-5").Statement,
            ["regionens kanaler", "värd att värna", "Sveriges demokrati fyller 100 år"],
            ["region's channels", "safeguarded", "Sweden's democracy is turning 100"]);
        Assert.Equal([Channel.OwnChannels], Commitment("RV-5").Channels);
    }

    [Fact]
    public void Kristinehamn_TellsInSeveralWaysWhyDemocracyMatters_WithoutAYear()
    {
        Says(
            Commitment("KH-4").Statement,
            ["flera sätt", "olika kanaler", "demokratin är viktig", "fyller 100 år"],
            ["several ways", "different channels", "democracy is important", "turning 100"]);
        Assert.False(Commitment("KH-4").When.IsStated);
        Assert.Null(Commitment("KH-4").Occasion);
    }

    [Fact]
    public void BothWeeks_AreOneProgramme()
    {
        var week = StrongDemocracy.DemocracyWeek;

        Assert.Equal(["RV-3", "KH-3"], week.Serves.Select(key => key.ToString()));
        Assert.Equal(Commitment("RV-3").When, week.When);
        Assert.Equal(Commitment("RV-3").Occasion, week.Occasion);
        Assert.Equal([Region, Board, Municipalities, Others], week.Organizers.Select(Written));
        Are(
            week.Themes,
            "Demokrati | Democracy",
            "Mänskliga rättigheter | Human rights",
            "Frågor som angår invånarna | Questions that matter to the inhabitants");
    }

    private static Commitment Commitment(string key) =>
        Assert.Single(StrongDemocracy.Register.Commitments(), commitment => commitment.Key == EntryKey.Parse(key));

    private static string Written(Collaborator collaborator) => collaborator switch
    {
        Collaborator.Body one => one.Code.ToString(),
        Collaborator.Bodies all => $"all of kind {all.Kind} in {all.County}",
        Collaborator.Others others => $"{others.Description.In("sv")} | {others.Description.In("en")}",
        _ => throw new InvalidOperationException($"There is no such collaborator as {collaborator}."),
    };
}
