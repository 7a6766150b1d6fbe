using System.Text.Json;
using DialogEngine.Faults.Histories;

namespace DialogEngine.Faults.Phones;

/// <summary>What a client has on its screen, taken in as the protocol says and noted in its history.</summary>
/// <param name="history">Where it is noted.</param>
/// <param name="everything">False for a phone of many, which notes the probe alone.</param>
/// <param name="isWall">Whether it notes what is on the wall.</param>
internal sealed class View(HistoryWriter history, bool everything, bool isWall = false)
{
    private static readonly HashSet<string> VisibleStates = new(["Approved", "OnProjector", "Answered"], StringComparer.Ordinal);

    private readonly HashSet<string> _visible = new(StringComparer.Ordinal);
    private int _version;
    private string? _onWall;
    private int _probeVersion;

    public HistoryWriter History => history;

    /// <summary>The version of the probe's tally that is shown.</summary>
    public int ProbeVersion => Volatile.Read(ref _probeVersion);

    /// <summary>Takes in what was pushed. Connections of one client follow one another, so that this is never asked twice at a time.</summary>
    public void Take(LiveConnection connection, string method, ReadOnlyMemory<byte> message)
    {
        if (method is not ("Snapshot" or "Change" or "Tally")) return;
        if (!everything && (method is "Change" || message.Span.IndexOf("\"pollId\":\"probe\""u8) < 0)) return;
        using var document = JsonDocument.Parse(message);
        var argument = document.RootElement.GetProperty("arguments")[0];
        if (method is "Tally") TakeTally(connection, argument);
        else if (method is "Snapshot") TakeSnapshot(connection, argument);
        else TakeChange(connection, argument);
    }

    private void TakeSnapshot(LiveConnection connection, JsonElement snapshot)
    {
        if (snapshot.TryGetProperty("tallies", out var tallies))
            foreach (var tally in tallies.EnumerateArray()) TakeTally(connection, tally);
        if (!everything) return;
        _version = snapshot.GetProperty("version").GetInt32();
        Note(connection);
        var now = new HashSet<string>(StringComparer.Ordinal);
        if (snapshot.TryGetProperty("contributions", out var contributions))
            foreach (var contribution in contributions.EnumerateArray().Where(IsVisible)) now.Add(Id(contribution));
        foreach (var gone in _visible.Except(now).ToArray()) Public(connection, gone, on: false);
        foreach (var id in now) Public(connection, id, on: true);
        TakeHeader(connection, snapshot);
    }

    private void TakeChange(LiveConnection connection, JsonElement change)
    {
        var (from, version) = (change.GetProperty("from").GetInt32(), change.GetProperty("version").GetInt32());
        if (version <= _version) return;
        if (from > _version)
        {
            _ = connection.Call("Resume", null, Client.CallLimit);
            return;
        }

        _version = version;
        Note(connection);
        if (change.TryGetProperty("contributions", out var contributions))
            foreach (var contribution in contributions.EnumerateArray()) Public(connection, Id(contribution), IsVisible(contribution));
        if (change.TryGetProperty("removedContributions", out var removed))
            foreach (var id in removed.EnumerateArray()) Public(connection, id.GetString()!, on: false);
        TakeHeader(connection, change);
    }

    private void TakeTally(LiveConnection connection, JsonElement tally)
    {
        var poll = tally.GetProperty("pollId").GetString()!;
        var isProbe = poll == Meetings.Question.Probe.Id;
        if (!everything && !isProbe) return;
        history.Saw("tally", connection.Host, json =>
        {
            json.WriteNumber("connection", connection.Number);
            json.WritePropertyName("tally");
            tally.WriteTo(json);
        });
        if (isProbe) Volatile.Write(ref _probeVersion, Math.Max(_probeVersion, tally.GetProperty("version").GetInt32()));
    }

    private void TakeHeader(LiveConnection connection, JsonElement from)
    {
        if (!isWall || !from.TryGetProperty("header", out var header) || header.ValueKind is not JsonValueKind.Object) return;
        var projection = header.GetProperty("projection");
        var shown = projection.GetProperty("kind").GetString() is "Contribution" ? projection.GetProperty("id").GetString()! : "";
        if (shown == _onWall) return;
        _onWall = shown;
        history.Saw("shown", connection.Host, json => json.WriteString("contribution", shown));
    }

    private void Note(LiveConnection connection) => history.Saw("dialogue", connection.Host, json =>
    {
        json.WriteNumber("version", _version);
        json.WriteNumber("connection", connection.Number);
    });

    private void Public(LiveConnection connection, string contribution, bool on)
    {
        // The desk sees what nobody else does.
        if (!(on ? _visible.Add(contribution) : _visible.Remove(contribution))) return;
        history.Saw("public", connection.Host, json =>
        {
            json.WriteString("contribution", contribution);
            json.WriteBoolean("on", on);
        });
    }

    private static bool IsVisible(JsonElement contribution) => VisibleStates.Contains(contribution.GetProperty("state").GetString()!);

    private static string Id(JsonElement contribution) => contribution.GetProperty("contributionId").GetString()!;
}
