using System.Text.Json;

namespace DialogEngine.Replay.Engine;

/// <summary>The moderator's desk of one dialogue, over one connection with the moderator's key.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private const int Looks = 20;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(0.5);

    private readonly DeskView _view = new();
    private readonly LiveConnection _connection;
    private readonly Patience _patience;

    public Desk(Uri hub, string key, Patience patience)
    {
        _patience = patience;
        _connection = new LiveConnection(hub, key, new Dictionary<string, Action<JsonElement>>
        {
            ["Snapshot"] = _view.Take,
            ["Change"] = _view.Take,
        });
    }

    public Task OpenDialogue(CancellationToken stop) => Do("OpenDialogue", [], DeskView.TheDialogue, ["Open"], stop);

    public Task CloseDialogue(CancellationToken stop) => Do("CloseDialogue", [], DeskView.TheDialogue, ["Closed"], stop);

    public Task OpenPoll(string pollId, CancellationToken stop) =>
        Do("OpenPoll", [new OpenPollCall(pollId)], pollId, ["Open"], stop);

    public Task ClosePoll(string pollId, CancellationToken stop) => Do("ClosePoll", [pollId], pollId, ["Closed", "Published"], stop);

    // A closed poll can be published once its ballots have been counted, which an engine just restarted may still be doing.
    public Task PublishPoll(string pollId, CancellationToken stop) =>
        Do("PublishPoll", [pollId], pollId, ["Published"], stop, takesTime: true);

    public Task Approve(string contributionId, CancellationToken stop) =>
        Do("Approve", [contributionId], contributionId, ["Approved", "OnProjector", "Answered"], stop);

    public Task Reject(string contributionId, CancellationToken stop) =>
        Do("Reject", [new RejectCall(contributionId, "OffTopic")], contributionId, ["Rejected"], stop);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    /// <param name="about">What the command is about.</param>
    /// <param name="wanted">The states the command leads to. After an unknown outcome, being in one already means that it was done.</param>
    /// <param name="takesTime">Whether the state that refuses the command may pass by itself.</param>
    private async Task Do(
        string method, object?[] arguments, string about, string[] wanted, CancellationToken stop, bool takesTime = false)
    {
        var mayBeDone = false;
        for (var look = 1; ; look++)
        {
            var (answer, outcomeWasUnknown) = await _patience.Ask(
                method, limit => _connection.Call<DeskAnswer>(method, arguments, limit), Verdicts.ComeBackAfter, stop);
            mayBeDone |= outcomeWasUnknown;
            if (answer.Verdict is "Done" || (mayBeDone && answer.Verdict is "WrongState" && wanted.Contains(_view.StateOf(about)))) return;
            if (answer.Verdict is not "WrongState" || !(mayBeDone || takesTime) || look == Looks)
                throw new EngineRefusedException($"The desk's {method} got the verdict {answer.Verdict} {_view.StateOf(about)}".TrimEnd() + ".");

            // What the desk is told comes a moment after what it is answered.
            await Task.Delay(BetweenLooks, stop);
        }
    }
}
