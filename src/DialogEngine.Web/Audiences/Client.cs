using System.Collections.Immutable;
using DialogEngine.Identity;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;

namespace DialogEngine.Audiences;

/// <summary>
/// One connection. At most one write is under way; what is ordered waits in line, and of each poll only the newest
/// tally waits. A client that is too slow for the line gets a snapshot instead.
/// </summary>
internal sealed class Client(
    HubConnectionContext connection, Role role, Participant? participant, ModeratorId? moderator, WebLimits limits) : IDisposable
{
    /// <summary>Changes that wait for one connection before a snapshot replaces them.</summary>
    private const int LongestLine = 64;

    private readonly Lock _gate = new();
    private readonly Queue<SerializedHubMessage> _line = new();
    private readonly Dictionary<string, SerializedHubMessage> _tallies = [];
    private SerializedHubMessage? _presence;
    private bool _writing;
    private long _version = -1;
    private ImmutableHashSet<PollId> _voted = [];

    public Role Role => role;

    public Participant? Participant => participant;

    public ModeratorId? Moderator => moderator;

    public string ConnectionId => connection.ConnectionId;

    public int MostOfOnePerson => limits.ConnectionsOfOnePerson;

    /// <summary>Limits the ballots of a phone, and the commands of a desk.</summary>
    public Pace Calls { get; } = role is Role.Desk
        ? new Pace(limits.DeskCommandsAtOnce, TimeSpan.FromSeconds(1) / limits.DeskCommandsPerSecond)
        : new Pace(limits.BallotsAtOnce, TimeSpan.FromSeconds(1) / limits.BallotsPerSecond);

    /// <summary>Limits the contributions of a phone.</summary>
    public Pace Contributions { get; } = new(limits.ContributionsAtOnce, TimeSpan.FromSeconds(limits.SecondsPerContribution));

    public bool HandRaised { get; set; }

    public Perspective Perspective => role is Role.Desk ? Perspective.Desk : Perspective.Public;

    /// <summary>Whether the line overflowed and a snapshot must come before anything else.</summary>
    public bool NeedsSnapshot { get; private set; }

    public bool HasVoted(PollId poll) => _voted.Contains(poll);

    public void Voted(PollId poll) => ImmutableInterlocked.Update(ref _voted, (voted, p) => voted.Add(p), poll);

    /// <summary>Sends everything anew, as it is when it is this client's turn: nothing newer can have gone out before it.</summary>
    public void Send(Func<Snapshot> now)
    {
        lock (_gate)
        {
            var snapshot = now();
            _line.Clear();
            _tallies.Clear();
            _version = snapshot.Version;
            NeedsSnapshot = false;
            _line.Enqueue(Outgoing.Of(nameof(Snapshot), snapshot));
        }

        Pump();
    }

    /// <summary>Sends a change that leads from one version to another, unless the client is past it.</summary>
    public void Send(SerializedHubMessage change, long from, long version)
    {
        lock (_gate)
        {
            // Nothing goes out before the first snapshot, nor while another is due.
            if (_version < 0 || NeedsSnapshot || version <= _version) return;
            if (from > _version || _line.Count >= LongestLine)
            {
                NeedsSnapshot = true;
                return;
            }

            _version = version;
            _line.Enqueue(change);
        }

        Pump();
    }

    /// <summary>Sends what is the client's own, as it is when it is this client's turn.</summary>
    public void Send(Func<Mine> now)
    {
        lock (_gate)
        {
            if (_version < 0 || NeedsSnapshot) return;
            _line.Enqueue(Outgoing.Of(nameof(Mine), now()));
        }

        Pump();
    }

    public void SendTally(string poll, SerializedHubMessage tally)
    {
        lock (_gate)
        {
            if (_version < 0) return;
            _tallies[poll] = tally;
        }

        Pump();
    }

    public void SendPresence(SerializedHubMessage presence)
    {
        lock (_gate)
        {
            if (_version < 0) return;
            _presence = presence;
        }

        Pump();
    }

    public void Abort() => connection.Abort();

    public void Dispose()
    {
        Calls.Dispose();
        Contributions.Dispose();
    }

    private void Pump()
    {
        lock (_gate)
        {
            if (_writing) return;
            _writing = true;
        }

        _ = Write();
    }

    private async Task Write()
    {
        try
        {
            while (Next() is { } message) await connection.WriteAsync(message, connection.ConnectionAborted);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The connection is gone; the client comes back and gets a snapshot.
        }
        catch
        {
            // A message that cannot be written would leave this client behind for ever; a new connection starts afresh.
            connection.Abort();
            throw;
        }
    }

    private SerializedHubMessage? Next()
    {
        lock (_gate)
        {
            if (_line.TryDequeue(out var ordered)) return ordered;
            foreach (var (poll, tally) in _tallies)
            {
                _tallies.Remove(poll);
                return tally;
            }

            if (_presence is { } presence)
            {
                _presence = null;
                return presence;
            }

            _writing = false;
            return null;
        }
    }
}
