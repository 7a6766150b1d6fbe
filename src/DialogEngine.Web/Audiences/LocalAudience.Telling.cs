using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;

namespace DialogEngine.Audiences;

internal sealed partial class LocalAudience
{
    private void Tell(AudienceState before, AudienceState after, IEnumerable<PollId> moved, TimeSpan age)
    {
        lock (_telling)
        {
            Volatile.Write(ref _state, after);
            TellChange(before, after, Perspective.Public, ref _publicVersion, c => c.Role is not Role.Desk);
            TellChange(before, after, Perspective.Desk, ref _deskVersion, c => c.Role is Role.Desk);
            TellOwners(before, after, LowerHands(before, after));
            TellPresence(before, after);
            if (Told(before, after, moved) is { Length: > 0 } polls) TellTallies(after, polls, age);
            else if (!ReferenceEquals(before.Dialogue, after.Dialogue)) AudienceMeter.Delivered(age);
        }

        foreach (var client in _crowd.All)
            if (client.NeedsSnapshot) _ = Aside(client, SendSnapshot(client));
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
        foreach (var client in raised) RaiseHand(client, false);
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
}
