using DialogEngine.TownHall.Engine;
using DialogEngine.TownHall.Meeting;

namespace DialogEngine.TownHall.Checks;

/// <summary>Counts a published poll again, from the phones' own ballots and from the ballots the engine published.</summary>
internal static class PollCheck
{
    public static Finding Of(
        Poll poll, string title, IReadOnlyCollection<Phone> phones, TallyReport report, IReadOnlyCollection<CountedBallot> published)
    {
        var own = phones.Select(p => p.Ballots.GetValueOrDefault(poll.PollId)).OfType<CountedBallot>().ToList();
        var everCast = phones.SelectMany(p => p.EverCast).ToHashSet();
        var others = published.Where(b => !everCast.Contains(b.BallotId)).ToList();
        var ownCounts = Count(poll.Options.Count, own);
        var faults = BallotFaults(own, everCast, published)
            .Concat(TallyFaults(report, Count(poll.Options.Count, own.Concat(others)), own.Count + others.Count));
        return new Finding(title, report.Counts, ownCounts, others.Count, [.. faults]);
    }

    public static int[] Count(int options, IEnumerable<CountedBallot> ballots)
    {
        var counts = new int[options];
        foreach (var option in ballots.SelectMany(b => b.Choice)) counts[option]++;
        return counts;
    }

    private static IEnumerable<string> BallotFaults(
        IReadOnlyCollection<CountedBallot> own, HashSet<string> everCast, IReadOnlyCollection<CountedBallot> published)
    {
        var found = published.ToLookup(b => b.BallotId);
        foreach (var ballot in own.Where(b => found[b.BallotId].Count() != 1))
            yield return $"the ballot {ballot.BallotId} is published {found[ballot.BallotId].Count()} times";
        foreach (var ballot in own.Where(b => found[b.BallotId].Any(p => !p.Choice.SequenceEqual(b.Choice))))
            yield return $"the ballot {ballot.BallotId} is published with another choice";

        var current = own.Select(b => b.BallotId).ToHashSet();
        foreach (var ballot in published.Where(b => everCast.Contains(b.BallotId) && !current.Contains(b.BallotId)))
            yield return $"the ballot {ballot.BallotId} was replaced or withdrawn, and is published";
    }

    private static IEnumerable<string> TallyFaults(TallyReport report, int[] counts, int ballots)
    {
        if (report is not { State: "Published", Final: true }) yield return $"the tally is {report.State}, not published and final";
        if (!report.Counts.SequenceEqual(counts)) yield return $"the counts should be {string.Join(" · ", counts)}";
        if (report.Ballots != ballots) yield return $"{report.Ballots} ballots are reported, and {ballots} were cast";
        if (report.ByAttendance is { } split && !split.Room.Zip(split.Remote, (room, remote) => room + remote).SequenceEqual(report.Counts))
            yield return "the room and those at home do not add up to the whole";
    }
}
