using System.Collections.Concurrent;
using System.Text.Json;

namespace DialogEngine.TownHall.Engine;

/// <summary>What everyone in the hall can see: the running tallies, and how many are here.</summary>
internal sealed class Projector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Tally> _tallies = new();
    private readonly LiveConnection _connection;
    private readonly Patience _patience;

    public Projector(Uri hub, Patience patience)
    {
        _patience = patience;
        _connection = new LiveConnection(hub, null, new Dictionary<string, Action<JsonElement>>
        {
            ["Snapshot"] = message => Take(Read<Snapshot>(message)),
            ["Tally"] = message => Take(Read<Tally>(message)),
            ["Presence"] = message => Take(Read<Presence>(message)),
        });
    }

    public bool IsConnected => _connection.IsConnected;

    /// <summary>How many are here now.</summary>
    public Presence Presence { get; private set; } = new(0, 0, 0, 0);

    /// <summary>The most that were here at one time.</summary>
    public int MostPresent { get; private set; }

    public Tally? TallyOf(string pollId) => _tallies.GetValueOrDefault(pollId);

    public Task Connect(CancellationToken stop) => _patience.Do("The projector", _connection.Connect, stop);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static T Read<T>(JsonElement message) => message.Deserialize<T>(Wire.Json)!;

    private void Take(Snapshot snapshot)
    {
        foreach (var tally in snapshot.Tallies) Take(tally);
        if (snapshot.Presence is { } presence) Take(presence);
    }

    // Newest wins: a tally never goes back, not across a reconnect either.
    private void Take(Tally tally) =>
        _tallies.AddOrUpdate(tally.PollId, tally, (_, shown) => tally.Version >= shown.Version ? tally : shown);

    private void Take(Presence presence)
    {
        Presence = presence;
        MostPresent = Math.Max(MostPresent, presence.Room + presence.Remote);
    }
}
