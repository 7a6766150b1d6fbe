using System.Collections.Immutable;
using DialogEngine.Dialogues;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>What a client shows, by the rules of the protocol page. Whatever would go back is a broken promise.</summary>
internal sealed record View(
    long Version,
    Header Header,
    ImmutableDictionary<string, PollView> Polls,
    ImmutableDictionary<string, ContributionView> Contributions,
    ImmutableDictionary<string, Wire.Tally> Tallies,
    Presence Presence,
    Mine? Mine)
{
    public Wire.Tally? Tally(string poll) => Tallies.GetValueOrDefault(poll);

    public PollView? Poll(string poll) => Polls.GetValueOrDefault(poll);

    public ContributionView? Contribution(string id) => Contributions.GetValueOrDefault(id);

    public ContributionView? OwnContribution(string id) => Mine?.Contributions.FirstOrDefault(c => c.ContributionId == id);

    public Receipt? Own(string poll) => Mine?.Ballots.FirstOrDefault(b => b.PollId == poll);

    /// <summary>The view after a message; the first must be a snapshot.</summary>
    /// <exception cref="InvalidOperationException">The message would make the client show something older, or leaves a gap.</exception>
    public static View After(View? shown, object message) => (shown, message) switch
    {
        (_, Snapshot snapshot) => From(shown, snapshot),
        (null, _) => throw new InvalidOperationException($"A {message.GetType().Name} came before the first Snapshot."),
        (_, Change change) => shown.With(change),
        (_, Wire.Tally tally) => shown with { Tallies = shown.Tallies.SetItem(tally.PollId, Newest(shown.Tally(tally.PollId), tally)) },
        (_, Mine mine) => shown with { Mine = mine },
        (_, Presence presence) => shown with { Presence = presence },
        _ => throw new InvalidOperationException($"A client does not know {message.GetType().Name}."),
    };

    private static View From(View? shown, Snapshot snapshot)
    {
        if (snapshot.Version < shown?.Version)
            throw new InvalidOperationException($"Version {shown.Version} was shown, and a Snapshot of version {snapshot.Version} came.");
        foreach (var tally in snapshot.Tallies)
        {
            if (tally.Version < shown?.Tally(tally.PollId)?.Version)
                throw new InvalidOperationException($"Version {shown.Tally(tally.PollId)!.Version} of the tally of {tally.PollId} was shown, and a Snapshot with version {tally.Version} came.");
        }

        return new View(
            snapshot.Version, snapshot.Header,
            snapshot.Polls.ToImmutableDictionary(p => p.PollId),
            snapshot.Contributions.ToImmutableDictionary(c => c.ContributionId),
            snapshot.Tallies.ToImmutableDictionary(t => t.PollId, t => Newest(shown?.Tally(t.PollId), t)),
            snapshot.Presence, snapshot.Mine);
    }

    private View With(Change change)
    {
        if (change.Version <= Version) return this;
        if (change.From > Version) throw new InvalidOperationException($"Version {Version} was shown, and a Change from {change.From} came without being asked for.");
        return this with
        {
            Version = change.Version,
            Header = change.Header ?? Header,
            Polls = Polls.SetItems((change.Polls ?? []).Select(p => KeyValuePair.Create(p.PollId, p))).RemoveRange(change.RemovedPolls ?? []),
            Contributions = Contributions.SetItems((change.Contributions ?? []).Select(c => KeyValuePair.Create(c.ContributionId, c)))
                .RemoveRange(change.RemovedContributions ?? []),
        };
    }

    private static Wire.Tally Newest(Wire.Tally? shown, Wire.Tally next)
    {
        if (shown is null) return next;
        if (next.Version < shown.Version) return shown;
        if (next.State < shown.State || (shown.Final && !next.Final))
            throw new InvalidOperationException($"The tally of {next.PollId} was {shown.State}{(shown.Final ? ", final" : "")}, and one that is {next.State} came.");
        return next;
    }
}
