using DialogEngine.Contributions;
using DialogEngine.Polls;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Dialogues;

/// <summary>What a dialogue's events mean for its ballots in the store.</summary>
internal static class PollChanges
{
    /// <summary>The changes that follow from events, in order.</summary>
    /// <param name="after">The dialogue after the events.</param>
    /// <param name="events">The events.</param>
    /// <param name="supportSecret">What supports are cast with; shared, so that the supporters of two contributions can be united.</param>
    /// <param name="newSecret">Makes what the ballots of a poll are cast with.</param>
    public static List<PollChange> From(Dialogue after, IEnumerable<DialogueEvent> events, byte[] supportSecret, Func<byte[]> newSecret) =>
        [.. events.SelectMany(e => From(after, e, supportSecret, newSecret))];

    private static PollChange[] From(Dialogue dialogue, DialogueEvent happened, byte[] supportSecret, Func<byte[]> newSecret) => happened switch
    {
        DialogueEvent.Opened or DialogueEvent.Resumed => [new PollChange.Accept(true)],
        DialogueEvent.Paused or DialogueEvent.Closed => [new PollChange.Accept(false)],
        DialogueEvent.Archived => [new PollChange.DestroySecrets()],
        DialogueEvent.PollOpened e =>
            [new PollChange.Open(e.Poll, dialogue.Polls[e.Poll].Plan.Form, newSecret(), e.ClosesAt)],
        DialogueEvent.PollClosed e => [new PollChange.Close(e.Poll)],
        DialogueEvent.PollPublished e => [new PollChange.DestroySecret(e.Poll)],
        DialogueEvent.ContributionApproved e => [new PollChange.Open(PollId.OfSupport(e.Contribution), BallotForm.Support, supportSecret, null)],
        DialogueEvent.ContributionRejected e => [Close(e.Contribution)],
        DialogueEvent.ContributionWithdrawn e => [Close(e.Contribution)],
        DialogueEvent.ContributionMerged e =>
            [Close(e.Contribution), new PollChange.Unite(PollId.OfSupport(e.Contribution), PollId.OfSupport(e.Into))],
        _ => [],
    };

    private static PollChange.Close Close(ContributionId contribution) => new(PollId.OfSupport(contribution));
}
