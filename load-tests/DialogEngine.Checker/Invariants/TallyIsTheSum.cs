using System.Text.Json;
using DialogEngine.Checking.Reading;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Published;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>The tally is the sum: what is published, by each host and in the journal, is what an independent count of the database and of the published ballots gives.</summary>
internal sealed class TallyIsTheSum : IInvariant
{
    private static readonly Dictionary<string, int> Sides = new(StringComparer.Ordinal) { ["remote"] = 0, ["room"] = 1, ["paper"] = 2 };

    public string Name => "I4";

    public string Says => "the tally is the sum of the ballots";

    public void Check(Run run, Findings findings)
    {
        CheckJournal(run, findings);
        if (run.IsEarlier) return;
        foreach (var tally in run.Results.Tallies) CheckTally(run, tally, findings);
        foreach (var ballots in run.Results.Ballots) CheckBallots(run, ballots, findings);
        var published = run.Results.Tallies.Select(tally => tally.Poll).ToHashSet(StringComparer.Ordinal);
        foreach (var (poll, _) in run.Description.Polls.Where(poll => !published.Contains(poll.Id))) findings.Note($"No tally of poll {poll} was published.");
    }

    private static void CheckTally(Run run, PublishedTally tally, Findings findings)
    {
        if (Find(run, tally.Poll, tally.File, findings) is not { } poll) return;
        findings.Looked();
        var recount = poll.Recount();
        Compare(recount, tally.Version, tally.Counts, tally.Ballots, $"The tally of poll {tally.Poll}", tally.File, findings);
        if (recount.Ballots + recount.Withdrawn != poll.Rows.Select(row => row.Stored.Voter).Distinct().LongCount())
            findings.Violated($"Poll {tally.Poll} has {recount.Ballots} ballots and {recount.Withdrawn} withdrawals, and another number of voters.", tally.File);
        foreach (var (side, counts) in tally.ByAttendance)
        {
            findings.Looked();
            var expected = Recount.Sum(poll.Stored!.Options, poll.Rows.Where(row => row.Stored.Attendance == Sides.GetValueOrDefault(side, -1)).Select(row => row.Stored.Choice));
            if (!counts.AsSpan().SequenceEqual(expected))
                findings.Violated($"The tally of poll {tally.Poll} has {Recount.Text(counts)} from '{side}'; the database has {Recount.Text(expected)}.", tally.File);
        }
    }

    private static void CheckBallots(Run run, PublishedBallots published, Findings findings)
    {
        if (Find(run, published.Poll, published.File, findings) is not { } poll) return;
        var stored = poll.Rows.Where(row => row.Stored.Choice.Length > 0).ToDictionary(row => row.Stored.Id, row => row.Stored.Choice);
        foreach (var (id, choice) in published.Ballots)
        {
            findings.Looked();
            if (!stored.Remove(id, out var kept))
                findings.Violated($"Ballot {BallotIds.Text(id)} of poll {published.Poll} was published and does not stand in the database, or was published twice.", published.File);
            else if (!kept.AsSpan().SequenceEqual(choice))
                findings.Violated($"Ballot {BallotIds.Text(id)} of poll {published.Poll} was published with another choice than it has in the database.", published.File);
        }

        foreach (var id in stored.Keys) findings.Violated($"Ballot {BallotIds.Text(id)} of poll {published.Poll} counts, and was not published.", published.File);
    }

    private static void CheckJournal(Run run, Findings findings)
    {
        foreach (var entry in run.Stored.Journal.Where(entry => entry.Kind == "poll-counted"))
        {
            using var counted = JsonDocument.Parse(entry.Payload);
            var name = counted.RootElement.GetProperty("poll").GetString()!;
            var where = $"dialogue_event version {entry.Version}";
            if (Find(run, name, where, findings) is not { } poll) continue;
            findings.Looked();
            var tally = counted.RootElement.GetProperty("tally");
            JsonElement[] sides = [.. Sides.Keys.Select(side => tally.GetProperty(side))];
            var counts = Recount.Sum(0, []);
            foreach (var side in sides)
            {
                long[] part = [.. side.GetProperty("counts").EnumerateArray().Select(count => count.GetInt64())];
                counts = [.. part.Select((count, option) => count + (option < counts.Length ? counts[option] : 0))];
            }

            Compare(poll.Recount(), tally.GetProperty("version").GetInt64(), counts, sides.Sum(side => side.GetProperty("ballots").GetInt64()), $"The final tally of poll {name}", where, findings);
        }
    }

    private static RunPoll? Find(Run run, string id, string where, Findings findings)
    {
        if (run.Polls.TryGetValue(id, out var poll) && poll.Stored is not null) return poll;
        findings.Looked();
        findings.Violated($"Poll {id} has a tally, and is not in the database.", where);
        return null;
    }

    private static void Compare(Recount recount, long version, long[] counts, long ballots, string what, string where, Findings findings)
    {
        if (counts.Length > 0 && !counts.AsSpan().SequenceEqual(recount.Counts))
            findings.Violated($"{what} is {Recount.Text(counts)}; the database has {Recount.Text(recount.Counts)}.", where);
        if (ballots != recount.Ballots) findings.Violated($"{what} says {ballots} ballots; the database has {recount.Ballots}.", where);
        if (version != recount.Version) findings.Violated($"{what} has version {version}; the revisions in the database are {recount.Version} together.", where);
    }
}
