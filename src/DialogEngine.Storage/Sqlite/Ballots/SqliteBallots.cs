using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Sqlite.Writing;

namespace DialogEngine.Storage.Sqlite.Ballots;

/// <inheritdoc cref="IBallotStore"/>
internal sealed class SqliteBallots(Writer writer, Readers readers) : IBallotStore
{
    public Task<long> OpenBox(BoxId box, CancellationToken cancel = default) =>
        writer.Write(session => BoxWriting.Open(session, box), cancel: cancel);

    public Task<IReadOnlyList<BallotOutcome>> Commit(
        BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
    {
        box.MustHold(ballots);
        return writer.Write(session => BoxWriting.Receive(session, box, epoch, ballots), ballots.Count, cancel: cancel);
    }

    public Task<IReadOnlyList<long>> Epochs(DialogueId dialogue, CancellationToken cancel = default) =>
        readers.Read(session => BoxWriting.Epochs(session, dialogue), cancel);

    public Task<IReadOnlyList<PollRecord>> Polls(DialogueId dialogue, CancellationToken cancel = default) =>
        readers.Read(session => PollRows.ReadAll(session, dialogue), cancel);

    public Task<PollRecord?> Poll(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        readers.Read(session => PollRows.Read(session, dialogue, poll), cancel);

    public Task<IReadOnlyDictionary<PollId, HybridTally>> CountBox(BoxId box, CancellationToken cancel = default) =>
        readers.Read(session => BallotCounting.CountBox(session, box), cancel);

    public Task<HybridTally?> Count(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        readers.Read(session => BallotCounting.Count(session, dialogue, poll), cancel);

    public Task<IReadOnlyList<CastBallot?>> Find(
        DialogueId dialogue, IReadOnlyList<(PollId Poll, VoterKey Voter)> voters, CancellationToken cancel = default) =>
        readers.Read<IReadOnlyList<CastBallot?>>(session => [.. voters.Select(asked => BallotRows.Find(session, dialogue, asked.Poll, asked.Voter)?.Ballot)], cancel);

    public Task<IReadOnlyList<(BallotId Id, Choice Choice)>> Ballots(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        readers.Read(session => BallotCounting.Counted(session, dialogue, poll), cancel);

    public Task<IReadOnlyList<DialogueId>> Overdue(DateTimeOffset now, CancellationToken cancel = default) =>
        readers.Read(session => PollRows.Overdue(session, now), cancel);
}
