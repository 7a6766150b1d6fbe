using System.Text.Json;
using DialogEngine.Faults.Phones;

namespace DialogEngine.Faults.Meetings;

/// <summary>The end of a meeting: every poll is closed and published, and what the engine then shows is kept, host by host.</summary>
internal sealed class Closing(Room room, Desk desk)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <exception cref="TimeoutException">Some poll could not be published within two minutes.</exception>
    public async Task Finish(CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Limit);
        try
        {
            while (await Unpublished(limit.Token) is { Count: > 0 } unpublished)
            {
                foreach (var (poll, state) in unpublished)
                {
                    if (state is "Open") await desk.Close(poll, limit.Token);
                    await desk.Publish(poll, limit.Token);
                }

                await Task.Delay(Pause, limit.Token);
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException($"Some polls could not be closed and published within {Limit.TotalMinutes:0} minutes.");
        }

        for (var host = 0; host < room.Hosts.Count; host++) await Fetch(host, stop);
    }

    private async Task<IReadOnlyList<(string Poll, string State)>> Unpublished(CancellationToken stop)
    {
        var snapshot = await Get(0, "", stop);
        return [.. snapshot.GetProperty("polls").EnumerateArray()
            .Select(poll => (poll.GetProperty("pollId").GetString()!, poll.GetProperty("state").GetString()!))
            .Where(poll => poll.Item2 is "Open" or "Closed")];
    }

    private async Task Fetch(int host, CancellationToken stop)
    {
        var folder = host == 0 ? room.Folder.Results : Path.Combine(room.Folder.Results, $"from-{host + 1}");
        Directory.CreateDirectory(folder);
        var dialogue = await Get(host, "", stop);
        await Write(folder, "dialogue", dialogue);
        foreach (var poll in dialogue.GetProperty("polls").EnumerateArray().Where(poll => poll.GetProperty("state").GetString() is "Published"))
        {
            var id = poll.GetProperty("pollId").GetString()!;
            await Write(folder, $"tally-{id}", await Get(host, $"/polls/{id}/tally", stop));
            await Write(folder, $"ballots-{id}", await Get(host, $"/polls/{id}/ballots", stop));
        }
    }

    private Task<JsonElement> Get(int host, string path, CancellationToken stop) =>
        EngineHttp.Insist(HttpMethod.Get, () => new Uri(room.Hosts[host].Url, $"/api/dialogues/{room.Dialogue}{path}"), stop: stop);

    private static Task Write(string folder, string name, JsonElement what) => File.WriteAllTextAsync(Path.Combine(folder, name + ".json"), what.GetRawText());
}
