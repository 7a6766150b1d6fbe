using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Simulating;

/// <summary>What must hold of the ballots in the end: nothing lost, nothing twice, nothing that nobody cast.</summary>
internal static class BallotChecks
{
    public static void CheckBallots(this Ledger ledger, Tables tables)
    {
        foreach (var poll in tables.Polls)
        {
            var acts = ledger.Acts.Where(act => act.Poll == poll.Id).ToArray();
            foreach (var (voter, row) in tables.Ballots[poll.Number - 1]) CheckRow(ledger, tables, poll, voter, row, acts);
            foreach (var act in acts) CheckAct(ledger, tables, poll, act);
        }

        foreach (var merged in ledger.Events.OfType<DialogueEvent.ContributionMerged>()) CheckMerge(ledger, tables, merged);
        foreach (var lost in ledger.Acts.Where(act => act.IsRecorded && tables.Polls.TrueForAll(poll => poll.Id != act.Poll)))
            ledger.Fail("an acknowledged ballot is kept", $"{lost} was recorded in a poll that is not in the store.");
    }

    private static void CheckRow(Ledger ledger, Tables tables, StoredPoll poll, UInt128 voter, BallotRow row, Act[] acts)
    {
        BallotId[] ids = [.. row.Ballot.Replaced, row.Ballot.Id];
        if (ids.Distinct().Count() != ids.Length) ledger.Fail("once each", $"A ballot of {poll.Id} counts as its own replacement.");
        if (ids.Length != row.Ballot.Revision) ledger.Fail("once each", $"A voter in {poll.Id} has revision {row.Ballot.Revision} after {ids.Length} ballots.");
        List<Act> cast = [];
        foreach (var id in ids)
        {
            if (Array.Find(acts, act => act.Ids.Contains(id)) is not { } act)
            {
                if (!Carried(ledger, tables, poll, voter).Any(from => id != row.Ballot.Id || Says(row, from))) ledger.Fail("nobody's ballot is there", $"{poll.Id} has a ballot {id} that nobody cast.");
                continue;
            }

            if (cast.Contains(act)) ledger.Fail("once each", $"{act} counts twice, under {act.Ids.Count} ids.");
            if (ledger.VoterOf(poll.Id, voter) is { } by && by != act.By) ledger.Fail("nobody's ballot is there", $"{act} stands for somebody else.");
            if (act.IsRefused && act.Copies == 1) ledger.Fail("what was refused does not count", $"{act} was refused ({act.Verdict}) and is in the store.");
            cast.Add(act);
        }

        CheckStanding(ledger, row, acts);
    }

    private static void CheckStanding(Ledger ledger, BallotRow row, Act[] acts)
    {
        if (Array.Find(acts, act => act.Ids.Contains(row.Ballot.Id)) is not { } standing) return;
        if (!row.Ballot.Choice.ToArray().SequenceEqual(standing.Options) || row.Attendance != standing.From)
            ledger.Fail("a ballot says what its voter said", $"{standing} stands as [{string.Join(',', row.Ballot.Choice.ToArray())}].");
        // One that was refused may have an earlier copy on its way; nobody remembers what was refused.
        if (standing.IsRecorded && Array.Find(acts, act => act.By == standing.By && act.IsRecorded && act.InvokedAt > standing.KnownAt) is { } later)
            ledger.Fail("the last ballot stands", $"{standing} stands although {later} was cast after it was known, and recorded.");
    }

    private static void CheckAct(Ledger ledger, Tables tables, StoredPoll poll, Act act)
    {
        if (!act.IsRecorded) return;
        var holding = tables.Ballots[poll.Number - 1].Values.Where(row => Holds(row, act)).ToArray();
        if (holding.Length == 0) ledger.Fail("an acknowledged ballot is kept", $"{act} was {act.Verdict} and is not in the store.");
        if (holding.Length > 1) ledger.Fail("once each", $"{act} stands for {holding.Length} voters.");
        if (holding is [var row] && act.Revision > 0 && act.Ids.Count == 1)
        {
            BallotId[] ids = [.. row.Ballot.Replaced, row.Ballot.Id];
            if (act.Revision > ids.Length || ids[act.Revision - 1] != act.Id)
                ledger.Fail("receipts are true", $"{act} has a receipt for revision {act.Revision}, which is another's.");
        }
    }

    private static bool Holds(BallotRow row, Act act) => act.Ids.Any(id => row.Ballot.Id == id || row.Ballot.Replaced.Contains(id));

    /// <summary>Whoever supported what was merged has a ballot in what it was merged into, if only one that they withdrew.</summary>
    private static void CheckMerge(Ledger ledger, Tables tables, DialogueEvent.ContributionMerged merged)
    {
        var (from, into) = (Rows(tables, merged.Contribution), Rows(tables, merged.Into));
        foreach (var (voter, row) in from)
            if (!row.Ballot.Choice.IsEmpty && !into.ContainsKey(voter))
                ledger.Fail("a merge keeps every supporter", $"A supporter of {merged.Contribution} is not among those of {merged.Into}.");
    }

    /// <summary>What a voter has in the contributions that were merged into this one: their ballots there are carried over.</summary>
    private static IEnumerable<BallotRow> Carried(Ledger ledger, Tables tables, StoredPoll poll, UInt128 voter) => !poll.Id.IsSupport ? [] :
        ledger.Events.OfType<DialogueEvent.ContributionMerged>()
            .Where(merged => merged.Into == poll.Id.Contribution)
            .Select(merged => Rows(tables, merged.Contribution).GetValueOrDefault(voter))
            .Where(row => row is { Ballot.Choice.IsEmpty: false });

    private static Dictionary<UInt128, BallotRow> Rows(Tables tables, ContributionId contribution) =>
        tables.Polls.Find(poll => poll.Id == PollId.OfSupport(contribution)) is { } support ? tables.Ballots[support.Number - 1] : [];

    private static bool Says(BallotRow row, BallotRow other) =>
        row.Attendance == other.Attendance && row.Ballot.Choice.ToArray().SequenceEqual(other.Ballot.Choice.ToArray());
}
