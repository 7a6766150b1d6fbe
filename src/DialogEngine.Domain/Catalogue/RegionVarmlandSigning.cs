using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>Region Värmland's five commitments.</summary>
internal static class RegionVarmlandSigning
{
    public static Signing Signing { get; } = VarmlandSignings.Of(OfficialBodies.RegionVarmland) with
    {
        Source = Sources.RegionVarmland,
        Commitments =
        [
            new()
            {
                Key = EntryKey.Parse("RV-1"),
                Kind = CommitmentKind.Collaboration,
                Statement = CommonWords.Collaboration,
                When = Timing.Ongoing,
                Collaborators = [Partners.Board, Partners.Municipalities, Partners.OtherActors],
                Source = Sources.RegionVarmland,
            },
            new()
            {
                Key = EntryKey.Parse("RV-2"),
                Kind = CommitmentKind.PublicConversation,
                Statement = CommonWords.PublicConversation,
                When = Timing.Ongoing,
                Collaborators = [Partners.BroadCircle],
                Arenas = [ArenaKind.Physical, ArenaKind.Digital, ArenaKind.Hybrid],
                Source = Sources.RegionVarmland,
            },
            new()
            {
                Key = EntryKey.Parse("RV-3"),
                Kind = CommitmentKind.DemocracyWeek,
                Statement = CommonWords.DemocracyWeek,
                When = Timing.In(Period.Of(Season.Autumn, 2021)),
                Occasion = CommonWords.BeforeTheElection,
                Collaborators = [Partners.Board, Partners.Municipalities, Partners.OtherActors],
                FocusGroups = [FocusGroup.Inhabitants],
                Source = Sources.RegionVarmland,
            },
            new()
            {
                Key = EntryKey.Parse("RV-4"),
                Kind = CommitmentKind.RightsPerspective,
                Statement = LocalizedText.Of(
                    "Utgå från ett rättighetsperspektiv i all verksamhet och i varje uppdrag. Som modellregion för FN:s konvention om barnets rättigheter lägger regionen särskild vikt vid barnets rättigheter och barnrättsperspektivet.",
                    "Take a rights perspective in all its work and in every assignment. As a model region for the UN Convention on the Rights of the Child, the region gives special weight to the rights of the child and to the child-rights perspective."),
                When = Timing.Ongoing,
                FocusGroups = [FocusGroup.Children],
                Perspectives = [RightsPerspectives.HumanRights.Key, RightsPerspectives.ChildRights.Key],
                Source = Sources.RegionVarmland,
            },
            new()
            {
                Key = EntryKey.Parse("RV-5"),
                Kind = CommitmentKind.Communication,
                Statement = LocalizedText.Of(
                    "Berätta i regionens kanaler varför demokratin är värd att värna, och att Sveriges demokrati fyller 100 år.",
                    "Tell people, through the region's channels, why democracy deserves to be safeguarded, and that Sweden's democracy is turning 100."),
                When = Timing.In(Period.Year(2021)),
                Channels = [Channel.OwnChannels],
                Source = Sources.RegionVarmland,
            },
        ],
    };
}
