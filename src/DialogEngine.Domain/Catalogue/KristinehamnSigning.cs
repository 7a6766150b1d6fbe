using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>Kristinehamn's five commitments: much like Region Värmland's, but with other partners, in another order, without a focus on children and without a year for what is told.</summary>
internal static class KristinehamnSigning
{
    public static Signing Signing { get; } = VarmlandSignings.Of(OfficialBodies.Kristinehamn) with
    {
        Source = Sources.Kristinehamn,
        Commitments =
        [
            new()
            {
                Key = EntryKey.Parse("KH-1"),
                Kind = CommitmentKind.Collaboration,
                Statement = CommonWords.Collaboration,
                When = Timing.Ongoing,
                Collaborators = [Partners.Municipalities, Partners.Board, Partners.Region, Partners.OtherActors],
                Source = Sources.Kristinehamn,
            },
            new()
            {
                Key = EntryKey.Parse("KH-2"),
                Kind = CommitmentKind.PublicConversation,
                Statement = CommonWords.PublicConversation,
                When = Timing.Ongoing,
                Collaborators = [Partners.BroadCircle],
                Arenas = [ArenaKind.Physical, ArenaKind.Digital, ArenaKind.Hybrid],
                Source = Sources.Kristinehamn,
            },
            new()
            {
                Key = EntryKey.Parse("KH-3"),
                Kind = CommitmentKind.DemocracyWeek,
                Statement = CommonWords.DemocracyWeek,
                When = Timing.In(Period.Of(Season.Autumn, 2021)),
                Occasion = CommonWords.BeforeTheElection,
                Collaborators = [Partners.Municipalities, Partners.Board, Partners.Region, Partners.OtherActors],
                FocusGroups = [FocusGroup.Inhabitants],
                Source = Sources.Kristinehamn,
            },
            new()
            {
                Key = EntryKey.Parse("KH-4"),
                Kind = CommitmentKind.Communication,
                Statement = LocalizedText.Of(
                    "Berätta på flera sätt och i olika kanaler varför demokratin är viktig, och att den fyller 100 år.",
                    "Tell people, in several ways and through different channels, why democracy is important, and that it is turning 100."),
                Source = Sources.Kristinehamn,
            },
            new()
            {
                Key = EntryKey.Parse("KH-5"),
                Kind = CommitmentKind.RightsPerspective,
                Statement = LocalizedText.Of(
                    "Utgå från ett rättighetsperspektiv i all verksamhet och i varje uppdrag.",
                    "Take a rights perspective in all its work and in every assignment."),
                When = Timing.Ongoing,
                Perspectives = [RightsPerspectives.HumanRights.Key],
                Source = Sources.Kristinehamn,
            },
        ],
    };
}
