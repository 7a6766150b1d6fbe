using System.Collections.Concurrent;
using System.Collections.Immutable;
using DialogEngine.Dialogues;

namespace DialogEngine.Audiences;

/// <summary>The connections of one dialogue on this host, and the people behind them: one person may have several.</summary>
internal sealed class Crowd
{
    private readonly ConcurrentDictionary<string, Client> _connections = new();
    private readonly ConcurrentDictionary<ParticipantId, ImmutableList<Client>> _people = new();
    private bool _hasMoved = true;
    private Presence _counted;

    public bool IsEmpty => _connections.IsEmpty;

    // Not Values, which takes every lock and makes a list.
    public IEnumerable<Client> All => _connections.Select(connection => connection.Value);

    /// <summary>Takes a connection in.</summary>
    /// <returns>The oldest connection of the same person, when this is one more than they may have; otherwise null.</returns>
    public Client? Enter(Client client, int mostOfOnePerson)
    {
        _connections[client.ConnectionId] = client;
        if (client.Participant is not { } person) return null;
        var own = _people.AddOrUpdate(person.Id, [client], (_, clients) => clients.Add(client));
        Moved();
        return own.Count > mostOfOnePerson ? own[0] : null;
    }

    public void Leave(Client client)
    {
        _connections.TryRemove(client.ConnectionId, out _);
        if (client.Participant is not { } person) return;
        var left = _people.AddOrUpdate(person.Id, [], (_, clients) => clients.Remove(client));
        if (left.IsEmpty) _people.TryRemove(KeyValuePair.Create(person.Id, left));
        Moved();
    }

    /// <summary>The connections of one person.</summary>
    public ImmutableList<Client> Of(ParticipantId person) => _people.GetValueOrDefault(person, []);

    /// <summary>Notes that a hand went up or down.</summary>
    public void Moved() => Volatile.Write(ref _hasMoved, true);

    /// <summary>How many people are here, and how many of them have raised a hand. Asked by one at a time.</summary>
    public Presence Count()
    {
        // What moves while it is counted is counted the next time.
        if (!Interlocked.Exchange(ref _hasMoved, false)) return _counted;
        int room = 0, remote = 0, handsRoom = 0, handsRemote = 0;
        foreach (var (_, clients) in _people)
        {
            if (clients.IsEmpty) continue;
            var hand = clients.Exists(c => c.HandRaised) ? 1 : 0;
            if (clients[^1].Participant!.Attendance is Attendance.Room) (room, handsRoom) = (room + 1, handsRoom + hand);
            else (remote, handsRemote) = (remote + 1, handsRemote + hand);
        }

        return _counted = new Presence(room, remote, handsRoom, handsRemote);
    }
}
