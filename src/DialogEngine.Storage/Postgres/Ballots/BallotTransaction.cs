using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>Receives the ballots of several boxes in one transaction.</summary>
internal static class BallotTransaction
{
    // Whoever opens a box, closes a poll or holds a dialogue changes one of these rows and so waits for this
    // transaction to end; and this one waits for theirs, and then reads what they have left.
    private const string Boxes = """
        SELECT box.dialogue, box.box, box.epoch
        FROM unnest($1::text[], $2::integer[], $3::bigint[]) AS asked (dialogue, box, epoch)
        JOIN ballot_box AS box ON box.dialogue = asked.dialogue AND box.box = asked.box AND box.epoch = asked.epoch
        ORDER BY box.dialogue, box.box
        FOR SHARE OF box
        """;

    private const string Polls = """
        SELECT poll.dialogue, poll.id, number, options, min_choices, max_choices, open AND accepting
        FROM unnest($1::text[], $2::text[]) AS asked (dialogue, id)
        JOIN poll ON poll.dialogue = asked.dialogue AND poll.id = asked.id
        JOIN dialogue ON dialogue.id = poll.dialogue
        ORDER BY number
        FOR SHARE OF poll, dialogue
        """;

    /// <summary>Carries out what the items ask for; each keeps its outcome until the transaction is durable.</summary>
    /// <returns>How many rows were written.</returns>
    public static async Task<int> CarryOut(Attempt attempt, IReadOnlyList<BoxCommit> items)
    {
        var (boxes, standing) = await LockAndRead(attempt.Connection, items);
        foreach (var item in items)
        {
            if (boxes.Contains((item.Box, item.Epoch))) item.CarryOut(standing, attempt.IsInDoubt);
            else item.Refuse(Stale(item, attempt.IsInDoubt));
        }

        return await BallotRows.Write(attempt.Connection, standing.Written);
    }

    /// <summary>Locks what the items depend on and reads it: the boxes that have the epoch they should, the polls, and what stands.</summary>
    private static async Task<(HashSet<(BoxId, long)> Boxes, StandingBallots Standing)> LockAndRead(
        NpgsqlConnection connection, IReadOnlyList<BoxCommit> items)
    {
        var askedBoxes = items.Select(item => (item.Box.Dialogue, item.Box.Number, item.Epoch)).Distinct().ToArray();
        var ballots = items.SelectMany(item => item.Ballots, (item, ballot) => (item.Box.Dialogue, Ballot: ballot)).ToArray();
        var askedPolls = ballots.Select(ballot => (ballot.Dialogue, ballot.Ballot.Poll)).Distinct().ToArray();

        using var batch = new Batch(connection);
        DialogueLock.TakeTogether(batch, askedBoxes.Select(box => box.Dialogue));
        var boxes = batch.AddQuery(
            Boxes,
            row => (new BoxId(DialogueId.Parse(row.GetString(0)), row.GetInt32(1)), row.GetInt64(2)),
            Array.ConvertAll(askedBoxes, box => box.Dialogue.ToString()),
            Array.ConvertAll(askedBoxes, box => box.Number),
            Array.ConvertAll(askedBoxes, box => box.Epoch));
        var polls = batch.AddQuery(
            Polls,
            row => ((DialogueId.Parse(row.GetString(0)), PollId.Parse(row.GetString(1))), PollRows.ToRow(row, 2)),
            Array.ConvertAll(askedPolls, poll => poll.Dialogue.ToString()),
            Array.ConvertAll(askedPolls, poll => poll.Poll.ToString()));
        var rows = BallotRows.Find(batch, ballots);
        await batch.CarryOut();
        return ([.. boxes], new StandingBallots(polls.ToDictionary(poll => poll.Item1, poll => poll.Item2), rows));
    }

    private static Exception Stale(BoxCommit item, bool isInDoubt)
    {
        var stale = new StaleEpochException(item.Box, item.Epoch);
        return isInDoubt ? Failures.OutcomeUnknown(stale) : stale;
    }
}
