using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>Carries the ballots of one poll over into another, for those who have none there.</summary>
internal static class Uniting
{
    private static readonly Sql Missing = new(
        """
        SELECT theirs.voter, theirs.id, theirs.choice, theirs.attendance, here.id, here.revision, here.replaced
        FROM ballot AS theirs LEFT JOIN ballot AS here ON here.poll = $2 AND here.voter = theirs.voter
        WHERE theirs.poll = $1 AND length(theirs.choice) > 0 AND (here.choice IS NULL OR length(here.choice) = 0)
        """,
        Patience.LargePoll);

    private static readonly Sql Ids = new("SELECT id FROM ballot WHERE poll = $1", Patience.LargePoll);

    // Boxes without a row too: one that is being opened for the first time is not seen from here, and would count
    // without what is carried over. Whoever opens a box locks one of these rows and waits for nothing else, and whoever
    // writes to one holds the dialogue's lock; so nobody waits for two of them.
    private const string Fence = """
        INSERT INTO ballot_box AS box (dialogue, box, epoch) SELECT $1, number, 1 FROM generate_series(0, $2 - 1) AS number
        ON CONFLICT (dialogue, box) DO UPDATE SET epoch = box.epoch + 1
        """;

    /// <summary>What a voter has in the one poll, and what they have withdrawn in the other.</summary>
    private sealed record Carried(VoterKey Voter, BallotRow Ballot, CastBallot? Withdrawn);

    public static async Task CarryOver(NpgsqlConnection connection, DialogueId dialogue, PollId from, PollId into)
    {
        if (await PollRows.Find(connection, dialogue, from) is not { } source) return;
        var target = UnitedBallot.Target(from, source, into, await PollRows.Find(connection, dialogue, into));
        var missing = await connection.List(Missing, ToCarried, source.Number, target.Number);
        var taken = (await connection.List(Ids, row => row.GetBallotId(0), target.Number)).ToHashSet();
        await BallotRows.Write(connection, Unite(missing, target.Number, into, taken));
        await connection.Execute(Fence, dialogue.ToString(), VoterKey.Boxes);
    }

    private static List<VoterRow> Unite(IEnumerable<Carried> missing, int target, PollId into, HashSet<BallotId> taken)
    {
        List<VoterRow> united = [];
        foreach (var (voter, ballot, withdrawn) in missing)
        {
            if (UnitedBallot.Next(ballot.Ballot, into, withdrawn, taken.Contains) is not { } next) continue;
            taken.Add(next.Id);
            united.Add(new VoterRow(target, voter, ballot with { Ballot = next }));
        }

        return united;
    }

    private static Carried ToCarried(NpgsqlDataReader row)
    {
        var ballot = new CastBallot(row.GetBallotId(1), row.GetChoice(2), 1, []);
        var withdrawn = row.IsDBNull(4) ? null : new CastBallot(row.GetBallotId(4), default, row.GetInt32(5), ReplacedIds.Read(row.GetFieldValue<byte[]>(6)));
        return new Carried(row.GetVoter(0), new BallotRow(ballot, row.GetAttendance(3)), withdrawn);
    }
}
