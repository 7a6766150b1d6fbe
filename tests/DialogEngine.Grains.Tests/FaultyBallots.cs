using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine;

/// <summary>A real ballot store that fails when it is told to.</summary>
internal sealed class FaultyBallots(IBallotStore store, Faults faults) : IBallotStore
{
    public Task<long> OpenBox(BoxId box, CancellationToken cancel = default) =>
        faults.Write(box.Dialogue, () => store.OpenBox(box, cancel));

    public Task<IReadOnlyList<BallotOutcome>> Commit(BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default) =>
        faults.Write(box.Dialogue, () => store.Commit(box, epoch, ballots, cancel));

    public Task<IReadOnlyList<long>> Epochs(DialogueId dialogue, CancellationToken cancel = default) =>
        faults.Read(dialogue, () => store.Epochs(dialogue, cancel));

    public Task<IReadOnlyList<PollRecord>> Polls(DialogueId dialogue, CancellationToken cancel = default) =>
        faults.Read(dialogue, () => store.Polls(dialogue, cancel));

    public Task<PollRecord?> Poll(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        faults.Read(dialogue, () => store.Poll(dialogue, poll, cancel));

    public Task<IReadOnlyDictionary<PollId, HybridTally>> CountBox(BoxId box, CancellationToken cancel = default) =>
        faults.Read(box.Dialogue, () => store.CountBox(box, cancel));

    public Task<HybridTally?> Count(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        faults.Read(dialogue, () => store.Count(dialogue, poll, cancel));

    public Task<IReadOnlyList<CastBallot?>> Find(
        DialogueId dialogue, IReadOnlyList<(PollId Poll, VoterKey Voter)> voters, CancellationToken cancel = default) =>
        faults.Read(dialogue, () => store.Find(dialogue, voters, cancel));

    public Task<IReadOnlyList<(BallotId Id, Choice Choice)>> Ballots(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        faults.Read(dialogue, () => store.Ballots(dialogue, poll, cancel));

    public Task<IReadOnlyList<DialogueId>> Overdue(DateTimeOffset now, CancellationToken cancel = default) => store.Overdue(now, cancel);
}
