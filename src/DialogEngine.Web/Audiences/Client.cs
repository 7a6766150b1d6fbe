using System.Collections.Immutable;
using DialogEngine.Identity;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace DialogEngine.Audiences;

/// <summary>
/// One connection. At most one write is under way; what is ordered waits in line, and of each poll only the newest
/// tally waits. A client that is too slow for the line gets a snapshot instead.
/// </summary>
internal sealed class Client(
    HubConnectionContext connection, Role role, Participant? participant, ModeratorId? moderator, WebLimits limits)
{
    /// <summary>Changes that wait for one connection before a snapshot replaces them.</summary>
    private const int LongestLine = 64;

    private readonly Lock _gate = new();
    private readonly Queue<SerializedHubMessage> _line = new();
    // Made when it first is behind: most never are.
    private Dictionary<PollId, SerializedHubMessage>? _tallies;
    private SerializedHubMessage? _presence;
    private bool _writing;
    private int _calls;
    private TaskCompletionSource? _answered;
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

    /// <summary>A snapshot on its way.</summary>
    public Once Snapshot { get; } = new();

    /// <summary>What is the client's own, on its way although it could not be read in time.</summary>
    public Once Own { get; } = new();

    /// <summary>Cancelled when the connection is gone.</summary>
    public CancellationToken Gone => connection.ConnectionAborted;

    public bool HasVoted(PollId poll) => _voted.Contains(poll);

    public void Voted(PollId poll) => ImmutableInterlocked.Update(ref _voted, (voted, p) => voted.Add(p), poll);

    /// <summary>Sends everything anew, as it is when it is this client's turn: nothing newer can have gone out before it.</summary>
    public void Send(Func<Snapshot> now)
    {
        lock (_gate)
        {
            var snapshot = now();
            _line.Clear();
            _tallies?.Clear();
            _version = snapshot.Version;
            NeedsSnapshot = false;
            _line.Enqueue(Outgoing.Of(nameof(Snapshot), snapshot));
        }

        AudienceMeter.SentSnapshot(role);

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
                AudienceMeter.Drop("change");
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

    public void SendTally(PollId poll, SerializedHubMessage tally)
    {
        lock (_gate)
        {
            if (_version < 0) return;
            if (_writing || _line.Count > 0)
            {
                _tallies ??= [];
                if (_tallies.ContainsKey(poll)) AudienceMeter.Drop("tally");
                _tallies[poll] = tally;
                return;
            }

            _writing = true;
        }

        _ = Write(tally);
    }

    public void SendPresence(SerializedHubMessage presence)
    {
        lock (_gate)
        {
            if (_version < 0) return;
            if (_presence is not null) AudienceMeter.Drop("presence");
            _presence = presence;
        }

        Pump();
    }

    public void Abort() => connection.Abort();

    /// <summary>Notes that something was asked.</summary>
    public void Begin()
    {
        lock (_gate) _calls++;
    }

    /// <summary>Notes that it has its answer.</summary>
    public void End()
    {
        lock (_gate)
        {
            if (--_calls == 0) _answered?.TrySetResult();
        }
    }

    /// <summary>Tells the client to come back elsewhere, once all that it asked has been answered.</summary>
    /// <param name="patience">How long an answer may take.</param>
    /// <param name="hurry">Waits no longer.</param>
    public async Task LetGo(TimeSpan patience, CancellationToken hurry)
    {
        Task answered;
        lock (_gate)
        {
            _answered ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_calls == 0) _answered.TrySetResult();
            answered = _answered.Task;
        }

        try
        {
            await answered.WaitAsync(patience, hurry);
            await connection.WriteAsync(new SerializedHubMessage(new CloseMessage(error: null, allowReconnect: true)), hurry).AsTask().WaitAsync(patience, hurry);
        }
        catch (Exception e) when (e is TimeoutException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Too slow, or gone by itself.
        }
    }

    private void Pump()
    {
        lock (_gate)
        {
            if (_writing) return;
            _writing = true;
        }

        _ = Write(null);
    }

    private async Task Write(SerializedHubMessage? first)
    {
        try
        {
            for (var message = first ?? Next(); message is not null; message = Next()) await connection.WriteAsync(message, connection.ConnectionAborted);
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
            if (_tallies is { Count: > 0 })
            {
                var (poll, tally) = _tallies.First();
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
