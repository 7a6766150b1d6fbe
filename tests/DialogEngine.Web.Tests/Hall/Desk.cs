using DialogEngine.Dialogues;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>A moderator's desk at one dialogue.</summary>
internal sealed class Desk(LiveClient live) : IAsyncDisposable
{
    public LiveClient Live => live;

    public View View => live.View;

    public static async Task<Desk> Connect(RunningEngine engine, string dialogueId, string key = RunningEngine.Key, View? shown = null) =>
        new(await LiveClient.Connect(engine, $"desk?dialogue={dialogueId}", key, shown));

    /// <summary>Asks for something.</summary>
    public Task<DeskAnswer> Ask(string method, params object?[] arguments) => live.Call<DeskAnswer>(method, arguments);

    /// <summary>Asks for something that must be done.</summary>
    public async Task<long> Do(string method, params object?[] arguments)
    {
        var answer = await Ask(method, arguments);
        Assert.True(answer.Verdict is DeskVerdict.Done, $"{method} got the verdict {answer.Verdict} {answer.State}.");
        return answer.Version!.Value;
    }

    public Task Open(string poll, int? closesInSeconds = null) => Do("OpenPoll", new OpenPollCall(poll, closesInSeconds));

    public ValueTask DisposeAsync() => live.DisposeAsync();
}
