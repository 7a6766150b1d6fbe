using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.FaultyHost.Stores;

/// <summary>A ballot store that passes everything on to the engine's own; a bug does some of it otherwise.</summary>
internal abstract class PassingBallots(IBallotStore store) : IBallotStore
{
    /// <summary>The engine's own.</summary>
    protected IBallotStore Store => store;

    public virtual Task<long> OpenBox(BoxId box, CancellationToken cancel = default) => store.OpenBox(box, cancel);

    public virtual Task<IReadOnlyList<BallotOutcome>> Commit(
        BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default) =>
        store.Commit(box, epoch, ballots, cancel);

    public virtual Task<IReadOnlyList<long>> Epochs(DialogueId dialogue, CancellationToken cancel = default) => store.Epochs(dialogue, cancel);

    public virtual Task<IReadOnlyList<PollRecord>> Polls(DialogueId dialogue, CancellationToken cancel = default) => store.Polls(dialogue, cancel);

    public virtual Task<PollRecord?> Poll(DialogueId dialogue, PollId poll, CancellationToken cancel = default) => store.Poll(dialogue, poll, cancel);

    public virtual Task<IReadOnlyDictionary<PollId, HybridTally>> CountBox(BoxId box, CancellationToken cancel = default) => store.CountBox(box, cancel);

    public virtual Task<HybridTally?> Count(DialogueId dialogue, PollId poll, CancellationToken cancel = default) => store.Count(dialogue, poll, cancel);

    public virtual Task<IReadOnlyList<CastBallot?>> Find(
        DialogueId dialogue, IReadOnlyList<(PollId Poll, VoterKey Voter)> voters, CancellationToken cancel = default) =>
        store.Find(dialogue, voters, cancel);

    public virtual Task<IReadOnlyList<(BallotId Id, Choice Choice)>> Ballots(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        store.Ballots(dialogue, poll, cancel);

    public virtual Task<IReadOnlyList<DialogueId>> Overdue(DateTimeOffset now, CancellationToken cancel = default) => store.Overdue(now, cancel);
}
