using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <inheritdoc cref="IBallotStore"/>
internal sealed class PostgresBallots(BallotLane lane, Writes writes, Reads reads) : IBallotStore
{
    private const string Raise = """
        INSERT INTO ballot_box AS box (dialogue, box, epoch) VALUES ($1, $2, 1)
        ON CONFLICT (dialogue, box) DO UPDATE SET epoch = box.epoch + 1
        RETURNING epoch
        """;

    private const string Owners = "SELECT box, epoch FROM ballot_box WHERE dialogue = $1";

    private const string Standing = """
        SELECT ballot.id, choice, revision, replaced
        FROM unnest($2::text[], $3::uuid[]) WITH ORDINALITY AS asked (poll, voter, place)
        LEFT JOIN poll ON poll.dialogue = $1 AND poll.id = asked.poll
        LEFT JOIN ballot ON ballot.poll = number AND ballot.voter = asked.voter
        ORDER BY place
        """;

    public Task<long> OpenBox(BoxId box, CancellationToken cancel = default) =>
        writes.Write(attempt => attempt.Connection.First(Raise, row => row.GetInt64(0), box.Dialogue.ToString(), box.Number), cancel);

    public Task<IReadOnlyList<BallotOutcome>> Commit(
        BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
    {
        box.MustHold(ballots);
        return lane.Commit(box, epoch, ballots, cancel);
    }

    public Task<IReadOnlyList<long>> Epochs(DialogueId dialogue, CancellationToken cancel = default) =>
        reads.Read<IReadOnlyList<long>>(
            async connection =>
            {
                var epochs = new long[VoterKey.Boxes];
                foreach (var (box, epoch) in await connection.List(Owners, row => (row.GetInt32(0), row.GetInt64(1)), dialogue.ToString())) epochs[box] = epoch;
                return epochs;
            },
            cancel);

    public Task<IReadOnlyList<PollRecord>> Polls(DialogueId dialogue, CancellationToken cancel = default) =>
        reads.Read(connection => PollRows.ReadAll(connection, dialogue), cancel);

    public Task<PollRecord?> Poll(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        reads.Read(connection => PollRows.Read(connection, dialogue, poll), cancel);

    public Task<IReadOnlyDictionary<PollId, HybridTally>> CountBox(BoxId box, CancellationToken cancel = default) =>
        reads.Read(connection => BallotCounting.CountBox(connection, box), cancel);

    public Task<HybridTally?> Count(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        reads.Read(connection => BallotCounting.Count(connection, dialogue, poll), cancel);

    public Task<IReadOnlyList<CastBallot?>> Find(
        DialogueId dialogue, IReadOnlyList<(PollId Poll, VoterKey Voter)> voters, CancellationToken cancel = default) =>
        reads.Read<IReadOnlyList<CastBallot?>>(
            async connection => await connection.List(
                Standing,
                row => row.IsDBNull(0)
                    ? null
                    : new CastBallot(row.GetBallotId(0), row.GetChoice(1), row.GetInt32(2), ReplacedIds.Read(row.GetFieldValue<byte[]>(3))),
                dialogue.ToString(),
                voters.Select(asked => asked.Poll.ToString()).ToArray(),
                voters.Select(asked => asked.Voter.Value.ToColumn()).ToArray()),
            cancel);

    public Task<IReadOnlyList<(BallotId Id, Choice Choice)>> Ballots(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        reads.Read(connection => BallotCounting.Counted(connection, dialogue, poll), cancel);

    public Task<IReadOnlyList<DialogueId>> Overdue(DateTimeOffset now, CancellationToken cancel = default) =>
        reads.Read(connection => PollRows.Overdue(connection, now), cancel);
}
