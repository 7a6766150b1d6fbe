using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;

namespace DialogEngine.Audiences;

internal sealed partial class LocalAudience
{
    /// <summary>Connections that a tally goes to before others get a moment to vote.</summary>
    private const int Group = 250;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(3);

    private async Task Tell(AudienceState before, AudienceState after, IReadOnlyCollection<PollId> moved)
    {
        TellChange(before, after, Perspective.Public, ref _publicVersion, c => c.Role is not Role.Desk);
        TellChange(before, after, Perspective.Desk, ref _deskVersion, c => c.Role is Role.Desk);
        TellOwners(before, after, LowerHands(before, after));
        TellPresence(before, after);
        await TellTallies(before, after, moved);
        foreach (var late in _crowd.All.Where(c => c.NeedsSnapshot)) _ = Aside(late, SendSnapshot(late));
    }

    private void TellChange(AudienceState before, AudienceState after, Perspective perspective, ref long version, Func<Client, bool> concerns)
    {
        if (version == 0) version = before.Dialogue.Version;
        if (ReferenceEquals(before.Dialogue, after.Dialogue) || perspective.Change(before, after, version) is not { } change) return;
        var message = Outgoing.Of(nameof(Change), change);
        foreach (var client in _crowd.All.Where(concerns)) client.Send(message, change.From, change.Version);
        version = change.Version;
    }

    /// <summary>Lowers the hands that were up, and says whose they were.</summary>
    private Client[] LowerHands(AudienceState before, AudienceState after)
    {
        if (after.Dialogue.HandsLowered == before.Dialogue.HandsLowered) return [];
        Client[] raised = [.. _crowd.All.Where(c => c.HandRaised)];
        foreach (var client in raised) client.HandRaised = false;
        return raised;
    }

    /// <summary>What became of a contribution is its author's to know, whether everyone may or not; and of a hand, its owner's.</summary>
    private void TellOwners(AudienceState before, AudienceState after, Client[] lowered)
    {
        var authors = Perspective.Changed(before, after).Select(c => c.Author).Distinct();
        foreach (var client in authors.SelectMany(_crowd.Of).Union(lowered)) _ = Aside(client, SendMine(client, after));
    }

    private void TellPresence(AudienceState before, AudienceState after)
    {
        if (after.Presence == before.Presence) return;
        var message = Outgoing.Of(nameof(Presence), after.Presence);
        foreach (var client in _crowd.All.Where(c => c.Role is not Role.Phone)) client.SendPresence(message);
    }

    private async Task TellTallies(AudienceState before, AudienceState after, IReadOnlyCollection<PollId> moved)
    {
        var polls = after.Dialogue.Polls.Values.Where(p => p.IsPublic && (moved.Contains(p.Id) || !ReferenceEquals(p, before.Dialogue.Polls.GetValueOrDefault(p.Id)))).ToArray();
        var supports = moved.Where(id => id.IsSupport).Select(id => after.Dialogue.Contributions.GetValueOrDefault(id.Contribution)).OfType<Contribution>()
            .Concat(ShownAgain(before, after)).DistinctBy(c => c.Id).ToArray();
        if (polls.Length + supports.Length == 0) return;

        var messages = polls.Select(p => TallyMessages.Of(after, p)).Concat(supports.Select(c => TallyMessages.Of(after, c))).ToArray();
        // The wall and the desk first: they are few, and everyone in the hall looks at them.
        foreach (var client in _crowd.All.Where(c => c.Role is not Role.Phone)) Send(client, messages);
        foreach (var group in _crowd.All.Where(c => c.Role is Role.Phone).Chunk(Group))
        {
            foreach (var client in group) Send(client, messages);
            if (group.Length == Group) await Task.Delay(Between, clock);
        }
    }

    // Supports that did not move while their contribution was shown to nobody: clients have let go of them.
    private static IEnumerable<Contribution> ShownAgain(AudienceState before, AudienceState after) => Perspective.Changed(before, after)
        .Where(c => c.IsPublic && after.Tallies.ContainsKey(c.Support) && before.Dialogue.Contributions.GetValueOrDefault(c.Id) is { IsPublic: false });

    private static void Send(Client client, TallyMessages[] messages)
    {
        foreach (var message in messages)
            if (message.For(client) is { } tally) client.SendTally(message.Poll.ToString(), tally);
    }

}
