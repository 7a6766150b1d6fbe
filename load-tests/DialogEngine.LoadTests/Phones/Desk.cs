using DialogEngine.LoadTests.Wire;

namespace DialogEngine.LoadTests.Phones;

/// <summary>The moderator's desk.</summary>
internal sealed class Desk(Hall hall, IDialect dialect, string path, string key) : Watcher(hall, dialect)
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(5);

    private readonly Dictionary<int, TaskCompletionSource<Heard.Answer>> _asked = [];
    private TaskCompletionSource _open = New();

    protected override int Number => 0;

    protected override string Path => path;

    protected override string? Bearer => key;

    /// <summary>Has something done, trying until it is or the time is over.</summary>
    /// <param name="method">The command.</param>
    /// <param name="poll">The poll it is about, if any.</param>
    /// <param name="hasHappened">Whether a refusal for being in the wrong state means that it was done before.</param>
    /// <param name="stop">Ends the trying.</param>
    /// <returns>The last answer.</returns>
    public async Task<Heard.Answer> Do(string method, string? poll, Func<Task<bool>>? hasHappened, CancellationToken stop)
    {
        for (; ; await Task.Delay(200, stop))
        {
            var answer = await Once(new Call.Command(method, poll), stop);
            if (answer is null or { Verdict: "" or "TooFast" or "TryAgain" }) continue;
            if (answer.Verdict is not "WrongState") return answer;
            if (hasHappened is not null && await hasHappened()) return answer with { Verdict = "Done" };
        }
    }

    protected override void OnOpened() => _open.TrySetResult();

    protected override void OnLost()
    {
        if (_open.Task.IsCompleted) _open = New();
        foreach (var waiting in _asked.Values) waiting.TrySetCanceled();
        _asked.Clear();
    }

    protected override void OnAnswer(Heard.Answer answer)
    {
        if (_asked.Remove(answer.Call, out var waiting)) waiting.TrySetResult(answer);
    }

    private async Task<Heard.Answer?> Once(Call.Command command, CancellationToken stop)
    {
        Task open;
        lock (Gate) open = _open.Task;
        await open.WaitAsync(stop);
        var waiting = new TaskCompletionSource<Heard.Answer>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (Gate)
        {
            if (!IsOpen) return null;
            _asked[Ask(command)] = waiting;
        }

        try
        {
            return await waiting.Task.WaitAsync(AnswerLimit, stop);
        }
        catch (Exception e) when (e is TimeoutException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return null;
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
