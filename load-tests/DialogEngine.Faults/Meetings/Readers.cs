using System.Globalization;
using System.Text.Json;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Phones;

namespace DialogEngine.Faults.Meetings;

/// <summary>People who look: at a tally over HTTP right after somebody was told that their ballot counts, and whether each host is ready.</summary>
internal sealed class Readers : IDisposable
{
    private const int Count = 4;
    private static readonly TimeSpan WatchInterval = TimeSpan.FromMilliseconds(500);

    private readonly Room _room;
    private readonly HistoryWriter[] _histories;
    private readonly HistoryWriter _watch;
    private int _next;

    public Readers(Room room)
    {
        _room = room;
        _histories = [.. Enumerable.Range(1, Count).Select(n => new HistoryWriter(room.Folder.History, string.Create(CultureInfo.InvariantCulture, $"reader-{n}")))];
        _watch = new HistoryWriter(room.Folder.History, "watch");
    }

    /// <summary>Reads a poll's tally, from any host.</summary>
    /// <returns>Its version; null when it was not answered.</returns>
    public async Task<int?> Read(string poll, CancellationToken stop)
    {
        var turn = (uint)Interlocked.Increment(ref _next);
        var (history, host) = (_histories[turn % Count], _room.Hosts[(int)(turn / Count % (uint)_room.Hosts.Count)].Url);
        var operation = new Operation("read", Operation.NewId(), poll);
        history.Invoke(operation, host);
        var (status, body) = await EngineHttp.Ask(HttpMethod.Get, new Uri(host, $"/api/dialogues/{_room.Dialogue}/polls/{poll}/tally"), stop: stop);
        if (status is not 200)
        {
            history.Outcome(operation, host, Outcome.Info, json => json.WriteNumber("status", status));
            return null;
        }

        var tally = JsonElement.Parse(body);
        history.Outcome(operation, host, Outcome.Ok, json =>
        {
            json.WritePropertyName("tally");
            tally.WriteTo(json);
        });
        return tally.GetProperty("version").GetInt32();
    }

    /// <summary>Asks each host whether it is ready, twice a second.</summary>
    public async Task Watch(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(WatchInterval);
        while (await timer.WaitForNextTickAsync(stop)) await Task.WhenAll(_room.Hosts.Select(host => AskReadiness(host, stop)));
    }

    public void Dispose()
    {
        foreach (var history in _histories) history.Dispose();
        _watch.Dispose();
    }

    private async Task AskReadiness(Running.EngineProcess host, CancellationToken stop)
    {
        var operation = new Operation("ready", Operation.NewId());
        _watch.Invoke(operation, host.Url);
        var status = await host.Readiness(stop);
        _watch.Outcome(operation, host.Url, status is 0 ? Outcome.Info : Outcome.Ok, json => json.WriteNumber("status", status));
    }
}
