using System.Text.Json;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Meetings;

namespace DialogEngine.Faults.Phones;

/// <summary>Somebody with a live line and a history, who asks until it is known what came of it.</summary>
internal sealed class Client : IDisposable
{
    /// <summary>How long an answer is waited for before the call counts as not known.</summary>
    public static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(3);

    private const double ShortestPauseMs = 100;
    private const double LongestPauseMs = 2_000;
    private const int SilentCalls = 5;
    private static readonly TimeSpan OutOfReach = TimeSpan.FromSeconds(5);

    private readonly Random _random;
    private int _unanswered;

    public Client(Room room, string who, string hub, string? bearer, View view)
    {
        History = view.History;
        _random = room.RandomOf(who + " line");
        Line = new LiveLine(room.Hosts, hub, room.Dialogue, bearer, $"{who} {room.UserAgentCanary}", _random) { Pushed = view.Take };
    }

    public LiveLine Line { get; }

    public HistoryWriter History { get; }

    /// <summary>Asks until the answer says that it was done or that it was not, or the question is given up.</summary>
    /// <param name="operation">What is wanted.</param>
    /// <param name="method">The hub's method.</param>
    /// <param name="argument">Its argument as JSON.</param>
    /// <param name="judge">What an answer means; told whether an earlier sending may have had its effect. Null gives up.</param>
    /// <param name="stop">Ends the asking; what is under way is still waited for.</param>
    public async Task<Said> Insist(Operation operation, string method, string argument, Func<string, bool, Outcome?> judge, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            stop.ThrowIfCancellationRequested();
            var said = await Once(operation, method, argument, verdict => judge(verdict, attempt > 0), stop);
            if (said.IsFinal) return said;
            await Task.Delay(PauseAfter(said, attempt), stop);
        }
    }

    /// <summary>Asks once.</summary>
    public async Task<Said> Once(Operation operation, string method, string argument, Func<string, Outcome?> judge, CancellationToken stop)
    {
        var connection = await Line.Online(stop);
        var sent = History.Invoke(operation, connection.Host);
        var answer = await connection.Call(method, argument, CallLimit);
        if (answer is not { } known) return Unknown(operation, connection, sent);
        Volatile.Write(ref _unanswered, 0);
        var verdict = known.GetProperty("verdict").GetString()!;
        var judged = judge(verdict);
        var at = History.Outcome(operation, connection.Host, judged ?? Outcome.Info, json =>
        {
            json.WriteString("verdict", verdict);
            Copy(known, "receipt", json);
            Copy(known, "version", json);
            Copy(known, "state", json);
        });
        return new Said(judged ?? Outcome.Info, judged is not Outcome.Info, verdict, known, sent, at);
    }

    public void Dispose() => History.Dispose();

    // A host that is out of reach says nothing, and its connection is not lost for that.
    private Said Unknown(Operation operation, LiveConnection connection, double sent)
    {
        var at = History.Outcome(operation, connection.Host, Outcome.Info);
        if (Interlocked.Increment(ref _unanswered) >= SilentCalls || connection.Quiet > OutOfReach)
        {
            Volatile.Write(ref _unanswered, 0);
            connection.Cut();
        }

        return new Said(Outcome.Info, false, null, null, sent, at);
    }

    private TimeSpan PauseAfter(in Said said, int attempt)
    {
        double chance;
        lock (_random) chance = 0.5 + _random.NextDouble();
        var asked = said.Answer is { } answer && answer.TryGetProperty("retryAfterMs", out var after) && after.ValueKind is JsonValueKind.Number ? after.GetDouble() : 0;
        return TimeSpan.FromMilliseconds(Math.Max(asked, Math.Min(LongestPauseMs, ShortestPauseMs * Math.Pow(2, Math.Min(attempt, 10)))) * chance);
    }

    private static void Copy(JsonElement from, string name, Utf8JsonWriter to)
    {
        if (!from.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return;
        to.WritePropertyName(name);
        value.WriteTo(to);
    }
}
