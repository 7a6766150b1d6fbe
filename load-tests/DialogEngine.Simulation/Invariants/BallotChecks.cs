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
            foreach (var (voter, row) in tables.Ballots[poll.Number - 1]) CheckRow(ledger, poll, voter, row, acts);
            foreach (var act in acts) CheckAct(ledger, tables, poll, act);
        }

        foreach (var lost in ledger.Acts.Where(act => act.IsRecorded && tables.Polls.TrueForAll(poll => poll.Id != act.Poll)))
            ledger.Fail("an acknowledged ballot is kept", $"{lost} was recorded in a poll that is not in the store.");
    }

    private static void CheckRow(Ledger ledger, StoredPoll poll, UInt128 voter, BallotRow row, Act[] acts)
    {
        BallotId[] ids = [.. row.Ballot.Replaced, row.Ballot.Id];
        if (ids.Distinct().Count() != ids.Length) ledger.Fail("once each", $"A ballot of {poll.Id} counts as its own replacement.");
        if (ids.Length != row.Ballot.Revision) ledger.Fail("once each", $"A voter in {poll.Id} has revision {row.Ballot.Revision} after {ids.Length} ballots.");
        List<Act> cast = [];
        foreach (var id in ids)
        {
            if (Array.Find(acts, act => act.Ids.Contains(id)) is not { } act)
            {
                // Carried over from a contribution that was merged into this one; the voter supports that one too.
                if (!IsCarried(ledger, poll.Id)) ledger.Fail("nobody's ballot is there", $"{poll.Id} has a ballot {id} that nobody cast.");
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

    private static bool IsCarried(Ledger ledger, PollId poll) =>
        poll.IsSupport && ledger.Events.OfType<DialogueEvent.ContributionMerged>().Any(merged => merged.Into == poll.Contribution);
}
