using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using static DialogEngine.Catalogue.BothLanguages;

namespace DialogEngine.Catalogue;

/// <summary>Region Örebro län's plan for the democracy year, fact by fact.</summary>
public class OrebroFactsTests
{
    private static readonly ActivityPlan Plan = StrongDemocracy.OrebroPlan;

    [Fact]
    public void Plan_IsTheRegionsMemoForTheDemocracyYear()
    {
        Assert.Equal(PublicBodyCode.Parse("region-18"), Plan.Body);
        Assert.Equal(new DateOnly(2020, 9, 11), Plan.DatedOn);
        Assert.Equal(Timing.Parse("2021"), Plan.When);
        Are([Plan.Name], "Plan för demokratiåret | Plan for the democracy year");
    }

    [Fact]
    public void Plan_IsNoSigning() =>
        Assert.DoesNotContain(StrongDemocracy.Register.Signings, signing => signing.Signatory == Plan.Body);

    [Fact]
    public void Plan_TiesToEightPolicyAreas() => Assert.Equal(
        [
            "democracy", "public-health", "sustainability", "equality",
            "gender-equality", "integration", "cultural-understanding", "trust-and-safety",
        ],
        Plan.PolicyAreas.Select(area => area.Key));

    [Fact]
    public void Plan_HasThreeParts() => Assert.Equal(
        [("RO-external", PlanPartKind.External), ("RO-internal", PlanPartKind.Internal), ("RO-communication", PlanPartKind.Communication)],
        Plan.Parts.Select(part => (part.Key.ToString(), part.Kind)));

    [Fact]
    public void ExternalPart_IsSteeredByTheStrategyAndTheCulturePlan()
    {
        var part = Plan.Parts[0];

        Assert.Equal(2, part.SteeredBy.Count);
        Says(part.SteeredBy[0].Name, ["regionala utvecklingsstrategin", "RUS"], ["regional development strategy", "RUS"]);
        Says(part.SteeredBy[0].Area, ["Social sammanhållning och demokrati"], ["Social cohesion and democracy"]);
        Says(part.SteeredBy[1].Name, ["länets kulturplan"], ["county's culture plan"]);
        Says(
            part.Description,
            ["2021", "startar", "om efter covid-19", "invånarna"],
            ["2021", "new start after Covid-19", "inhabitants"]);
        Says(part.SteeredBy[0].Emphasis, ["jämlik och jämställd hälsa", "länets kulturplan"], ["equal and gender-equal health", "county's culture plan"]);
        Says(part.SteeredBy[1].Emphasis, ["kultur", "mänsklig rättighet"], ["culture", "human right"]);
    }

    [Fact]
    public void InternalPart_FollowsTheSustainabilityProgramme_TogetherWithTheTradeUnions()
    {
        var part = Plan.Parts[1];

        var programme = Assert.Single(part.SteeredBy);
        Says(programme.Name, ["reviderade hållbarhetsprogrammet"], ["revised sustainability programme"]);
        Assert.Equal(Timing.Parse("2020-11"), programme.Adoption);
        Are([programme.Adopter!], "Regionfullmäktige | The regional council");
        Says(
            part.Description,
            ["dialog", "utbildning", "bemötas", "inkluderas", "värdegrunden"],
            ["dialogue", "training", "met", "included", "core values"]);
        Says(programme.Emphasis, ["inkludering", "icke-diskriminering"], ["inclusion", "non-discrimination"]);
        var unions = Assert.IsType<Collaborator.Others>(Assert.Single(part.Collaborators));
        Are([unions.Description], "de fackliga organisationerna | the trade unions");
    }

    [Fact]
    public void Network_HasItsMethodAndThreePurposes()
    {
        var network = StrongDemocracy.OrebroNetwork;

        Says(network.Name, ["Örebro läns demokratinätverk"], ["Democracy Network of Örebro County"]);
        Says(network.Method, ["utbyte", "erfarenheter", "kunskap"], ["exchange", "experience", "knowledge"]);
        Assert.Equal(3, network.Purposes.Count);
        Says(network.Purposes[0], ["främja", "starkare", "värna", "demokrati", "mänskliga rättigheter"], ["promote", "stronger", "safeguard", "democracy", "human rights"]);
        Says(network.Purposes[1], ["förtroendet", "demokratiska institutioner", "arenor"], ["confidence", "democratic institutions", "arenas", "county"]);
        Says(network.Purposes[2], ["diskriminering", "antidemokratiska krafter", "främlingsfientlighet", "rasism"], ["discrimination", "anti-democratic forces", "xenophobia", "racism"]);
    }

    public static TheoryData<string, string, ActivityKind, string, string, string> Planned { get; } = new()
    {
        // Key, part, kind, when, audiences, channels.
        { "RO-citizen-dialogues", "RO-external", ActivityKind.Dialogue, "2021", "inhabitants", "" },
        { "RO-network-2021", "RO-external RO-network", ActivityKind.NetworkMeeting, "2021", "", "" },
        { "RO-staff-dialogue", "RO-internal", ActivityKind.Dialogue, "not-stated", "staff", "" },
        { "RO-staff-training", "RO-internal", ActivityKind.Training, "not-stated", "staff", "" },
        { "RO-material", "RO-communication", ActivityKind.Publication, "not-stated", "", "information-material" },
        { "RO-tillsammans", "RO-communication", ActivityKind.Publication, "not-stated", "", "magazine" },
        { "RO-leva", "RO-communication", ActivityKind.Publication, "not-stated", "", "magazine" },
        { "RO-social-media", "RO-communication", ActivityKind.Dialogue, "not-stated", "", "instagram facebook" },
        { "RO-screens", "RO-communication", ActivityKind.Communication, "not-stated", "", "waiting-room-screens" },
        { "RO-lectures-public", "RO-communication", ActivityKind.Lecture, "not-stated", "public", "" },
        { "RO-lectures-patients", "RO-communication", ActivityKind.Lecture, "not-stated", "patients relatives", "" },
        { "RO-lectures-staff", "RO-communication", ActivityKind.Lecture, "not-stated", "staff", "" },
    };

    [Theory]
    [MemberData(nameof(Planned))]
    public void Activity_ServesItsPart_AtItsTime_ForItsAudience_ThroughItsChannel(
        string key, string serves, ActivityKind kind, string when, string audiences, string channels)
    {
        var activity = Activity(key);

        Assert.Equal(serves, string.Join(' ', activity.Serves));
        Assert.Equal(kind, activity.Kind);
        Assert.Equal(when, activity.When.ToString());
        Assert.Equal(audiences, string.Join(' ', activity.Audiences));
        Assert.Equal(channels, string.Join(' ', activity.Channels));
    }

    [Fact]
    public void Activities_AreTheseTwelveAndNoOthers() =>
        Assert.Equal(Planned.Select(row => row.Data.Item1), StrongDemocracy.Register.Activities.Select(activity => activity.Key.ToString()));

    [Fact]
    public void Activities_AreCalledWhatTheyAre()
    {
        Says(Activity("RO-citizen-dialogues").Title, ["medborgardialoger"], ["citizen dialogues"]);
        Says(Activity("RO-citizen-dialogues").Description, ["några", "områden", "drabbats hårdast"], ["some", "areas", "hit hardest"]);
        Says(Activity("RO-network-2021").Title, ["demokratinätverket", "intensivt"], ["Democracy Network", "intensively"]);
        Says(Activity("RO-tillsammans").Title, ["Tillsammans"], ["Tillsammans"]);
        Says(Activity("RO-leva").Title, ["Leva"], ["Leva"]);
        Assert.Equal([new Arena(ArenaKind.Digital)], Activity("RO-social-media").Arenas);
    }

    private static Activity Activity(string key) =>
        Assert.Single(StrongDemocracy.Register.Activities, activity => activity.Key == EntryKey.Parse(key));
}
