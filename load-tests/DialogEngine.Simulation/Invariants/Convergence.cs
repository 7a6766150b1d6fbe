using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>Whether, after everything has healed, everybody knows and sees the same.</summary>
internal static class Convergence
{
    /// <summary>Who does not yet, and of what; null when all do.</summary>
    public static string? Behind(World world)
    {
        var ledger = world.Ledger;
        if (ledger.Acts.Find(act => act.KnownAt is null) is { } act) return $"Nobody knows what became of {act}.";
        if (ledger.Contributions.Find(each => each.Verdict is null) is { } contribution) return $"Nobody knows what became of contribution {contribution.Command.Contribution}.";
        foreach (var host in world.Cluster.Hosts)
            if (host.Audience.View?.Dialogue.Version != ledger.Journal.Count)
                return $"{host.Name} is at version {host.Audience.View?.Dialogue.Version} of {ledger.Journal.Count}.";
        foreach (var poll in world.Database.Tables.Polls)
        {
            var stands = Numbers.Count(poll.Form.Options, world.Database.Tables.Ballots[poll.Number - 1].Values);
            if (stands[0] == 0) continue;
            foreach (var host in world.Cluster.Hosts)
                if (Behind(host.Audience.View?.Tallies.GetValueOrDefault(poll.Id), stands)) return Says(host.Name, host.Audience.View!.Tallies.GetValueOrDefault(poll.Id), poll.Id, stands);
            foreach (var phone in world.Phones)
                if (Behind(phone.Shown(poll.Id), stands)) return Says(phone.Name, phone.Shown(poll.Id), poll.Id, stands);
        }

        return null;
    }

    private static bool Behind(HybridTally? shown, long[] stands) => shown is not { Remote.Counts.Length: > 0 } tally || !Numbers.Of(tally).AsSpan().SequenceEqual(stands);

    private static string Says(string who, HybridTally? shown, PollId poll, long[] stands) =>
        $"{who} has {poll} at {(shown is { } tally ? Numbers.Text(Numbers.Of(tally)) : "nothing")}; the store has {Numbers.Text(stands)}.";
}
