using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>A register that has every sort of entry and every member, each as few times as can be.</summary>
internal static class Small
{
    private static readonly Source Page = new("Protokoll § 12", new Uri("https://example.org/protokoll"), Day(2026, 11, 22));

    private static readonly PublicBodyCode Kristinehamn = PublicBodyCode.Parse("municipality-1781");

    private static readonly PublicBodyCode Region = PublicBodyCode.Parse("region-17");

    public static Register Register { get; } = new()
    {
        Bodies = [new(Kristinehamn, Text("Kristinehamns kommun", "Kristinehamn Municipality"), Page), new(Region, Text("Region Värmland", "Region Värmland"))],
        Counties = [new(CountyCode.Parse("17"), Text("Värmlands län", "Värmland County"), Page)],
        Declarations = [Declaration],
        Signings = [Signing],
        Networks = [Network],
        Programmes = [Programme],
        Plans = [Plan],
        Activities = [Activity, Activity with { Key = Key("A-2"), IsCalledOff = false, CarriedOutOn = Day(2021, 10, 5) }],
        Milestones = [new(Key("M-1"), Key("KH-3"), Text("Programmet är klart", "The programme is ready"), Day(2021, 9, 1), Day(2021, 8, 30), [Key("E-1")])],
        Reports = [new(Key("R-1"), Key("KH-3"), Day(2021, 10, 12), Text("Veckan hölls", "The week was held"), [Key("E-1")])],
        Assessments = [new(Key("B-1"), Key("KH-3"), Day(2021, 11, 1), AssessmentFinding.Fulfilled, [Key("E-1")], Text("Veckan hölls", "The week was held"))],
        Evidence = [new(Key("E-1"), Day(2021, 10, 11), Text("Protokoll från veckan", "Minutes of the week"), Page)],
    };

    public static string Json { get; } = RegisterJson.Write(Register);

    private static Declaration Declaration => new()
    {
        Key = Key("D-1"),
        Name = Text("Deklaration för en stark demokrati", "Declaration for a strong democracy"),
        DrawnUpBy = Text("Kommittén", "The committee"),
        PartOf = Text("Samlingen", "The gathering"),
        Occasion = Text("Hundra år", "A hundred years"),
        StandsFor = [Text("Alla människors lika värde", "The equal worth of all people")],
        DistancesItselfFrom = [Text("Rasism", "Racism")],
        OpenTo = Text("Offentliga organ", "Public bodies"),
        NotOpenTo = Text("Enskilda", "Individuals"),
        Covers = Timing.Parse("2020/2021"),
        ClosedOn = Day(2022, 1, 1),
        Signatories = new(310, Day(2021, 12, 31)),
        Ceremonies = [new(CountyCode.Parse("17"), Day(2020, 10, 23))],
        JointAims = [new(Day(2020, 10, 23), [Kristinehamn, Region], [new(Text("Fler deltar", "More people take part"), [FocusGroup.YoungPeople])], Page)],
        Preservation = new(Text("Webbplatsen", "The site"), Day(2027, 6, 1)),
        Sources = [Page],
    };

    private static Signing Signing => new()
    {
        Key = Key("KH"),
        Declaration = Key("D-1"),
        Signatory = Kristinehamn,
        SignedOn = Day(2020, 10, 23),
        Commitments =
        [
            new()
            {
                Key = Key("KH-3"),
                Kind = CommitmentKind.DemocracyWeek,
                Statement = Text("Hålla en Demokrativecka", "Hold a Democracy Week"),
                When = Timing.Parse("2021-23"),
                Occasion = Text("Ett år före valet", "One year before the election"),
                Collaborators =
                [
                    new Collaborator.Body(Region),
                    new Collaborator.Bodies(PublicBodyKind.Municipality, CountyCode.Parse("17")),
                    new Collaborator.Others(Text("Andra aktörer", "Other actors")),
                ],
                FocusGroups = [FocusGroup.Inhabitants],
                Channels = [Channel.Website],
                Arenas = [ArenaKind.Hybrid],
                Perspectives = [Key("human-rights")],
                Source = Page,
            },
        ],
        Source = Page,
    };

    private static DemocracyNetwork Network => new()
    {
        Key = Key("N-1"),
        Name = Text("Nätverket", "The network"),
        Convener = Region,
        Method = Text("Erfarenhetsutbyte", "Exchange of experience"),
        Purposes = [Text("Värna demokratin", "Safeguard democracy")],
        Members = [new Collaborator.Body(Kristinehamn)],
        Source = Page,
    };

    private static Programme Programme => new()
    {
        Key = Key("W-1"),
        Name = Text("Demokrativeckan", "The Democracy Week"),
        When = Timing.Parse("2021-10-04/2021-10-10"),
        Occasion = Text("Ett år före valet", "One year before the election"),
        Themes = [Text("Samtalsklimat", "How we talk")],
        Organizers = [new Collaborator.Body(Kristinehamn)],
        Serves = [Key("KH-3")],
        Source = Page,
    };

    private static ActivityPlan Plan => new()
    {
        Key = Key("P-1"),
        Name = Text("Planen", "The plan"),
        Body = Region,
        DatedOn = Day(2020, 9, 11),
        When = Timing.Parse("2021"),
        PolicyAreas = [PolicyArea.Democracy],
        Parts =
        [
            new()
            {
                Key = Key("P-1.1"),
                Kind = PlanPartKind.External,
                Name = Text("Utåt", "Outwards"),
                Description = Text("Dialoger", "Dialogues"),
                SteeredBy = [new(Text("Strategin", "The strategy"), Text("Sammanhållning", "Cohesion"), Timing.Parse("2020-11"), Text("Fullmäktige", "The council"), Text("Lika hälsa", "Equal health"))],
                Collaborators = [new Collaborator.Others(Text("Facken", "The unions"))],
                Messages = [Text("Demokratin fyller hundra", "Democracy turns a hundred")],
            },
        ],
        Source = Page,
    };

    private static Activity Activity => new()
    {
        Key = Key("A-1"),
        Kind = ActivityKind.NetworkMeeting,
        Title = Text("Samtal", "Conversation"),
        Description = Text("I biblioteket", "In the library"),
        Serves = [Key("KH-3"), Key("W-1")],
        When = Timing.Parse("2021-10-04"),
        IsCalledOff = true,
        Arenas = [new(ArenaKind.Physical, Text("Biblioteket", "The library"), [AccessMeasure.StepFree, AccessMeasure.HearingLoop])],
        Audiences = [FocusGroup.Public],
        Channels = [Channel.Meetings],
        Collaborators = [new Collaborator.Body(Region)],
        Evidence = [Key("E-1")],
        Source = Page,
    };

    private static EntryKey Key(string text) => EntryKey.Parse(text);

    private static LocalizedText Text(string swedish, string english) => LocalizedText.Of(swedish, english);

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
