using System.Text.Json;
using DialogEngine.Faults.Phones;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>An engine is started on a store, every poll is closed and published, and what it shows is read.</summary>
internal static class Examination
{
    public const string Refused = "refused to start";
    public const string NotReady = "not ready";
    public const string Error = "said that it cannot";

    private const int Rounds = 200;
    private const int Attempts = 5;
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <returns>What it shows; null, and in which way it said so, where it cannot show it.</returns>
    public static async Task<(StoreContent? Content, string Said)> Of(EngineProcess engine, string dialogue, CancellationToken stop)
    {
        engine.Launch(out var running);
        if (!await running.WaitAsync(stop)) return (null, Refused);
        try
        {
            await engine.Ready(ReadyLimit, stop);
        }
        catch (EngineEndedException)
        {
            return (null, engine.Runs ? NotReady : Refused);
        }

        return await Read(engine, dialogue, stop);
    }

    private static async Task<(StoreContent? Content, string Said)> Read(EngineProcess engine, string dialogue, CancellationToken stop)
    {
        var address = new Uri(engine.Url, $"/api/dialogues/{dialogue}");
        var (status, body) = await Ask(address, stop);
        if (status is 404) return (StoreContent.Nothing, "");
        if (status is not 200 || !await Publish(engine, dialogue, address, stop)) return (null, Error);
        (status, body) = await Ask(address, stop);
        if (status is not 200) return (null, Error);
        var polls = new Dictionary<string, PollContent>(StringComparer.Ordinal);
        foreach (var poll in JsonElement.Parse(body).GetProperty("polls").EnumerateArray().Select(poll => poll.GetProperty("pollId").GetString()!))
        {
            var (tallyStatus, tally) = await Ask(new Uri($"{address}/polls/{poll}/tally"), stop);
            var (ballotsStatus, ballots) = await Ask(new Uri($"{address}/polls/{poll}/ballots"), stop);
            if (tallyStatus is not 200 || ballotsStatus is not 200) return (null, Error);
            polls[poll] = PollContent.Of(JsonElement.Parse(tally), JsonElement.Parse(ballots));
        }

        return (new StoreContent(polls), "");
    }

    // An engine on a damaged store may be slow to answer; whether it answers is what counts.
    private static async Task<(int Status, string Body)> Ask(Uri address, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await EngineHttp.Ask(HttpMethod.Get, address, stop: stop);
            if (answer.Status is 200 or 404 || attempt == Attempts) return answer;
            await Task.Delay(Pause, stop);
        }
    }

    private static async Task<bool> Publish(EngineProcess engine, string dialogue, Uri address, CancellationToken stop)
    {
        try
        {
            using var desk = await LiveConnection.Open(engine.Url, 1, "desk", dialogue, EngineProcess.ModeratorKey, "examiner", stop);
            _ = desk.Receive((_, _) => { });
            for (var round = 0; round < Rounds; round++)
            {
                var (status, body) = await Ask(address, stop);
                if (status is not 200) return false;
                var open = JsonElement.Parse(body).GetProperty("polls").EnumerateArray().Where(poll => poll.GetProperty("state").GetString() is not "Published").ToList();
                if (open.Count == 0) return true;
                foreach (var poll in open)
                {
                    var id = JsonSerializer.Serialize(poll.GetProperty("pollId").GetString());
                    if (poll.GetProperty("state").GetString() is "Open") await desk.Call("ClosePoll", id, AnswerLimit);
                    await desk.Call("PublishPoll", id, AnswerLimit);
                }

                await Task.Delay(Pause, stop);
            }

            return false;
        }
        catch (Exception e) when (e is System.Net.WebSockets.WebSocketException or HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
