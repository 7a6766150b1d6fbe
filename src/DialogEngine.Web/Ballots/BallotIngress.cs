using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using DialogEngine.Dialogues;
using DialogEngine.Identity;
using DialogEngine.Polls;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DialogEngine.Ballots;

/// <summary>
/// Takes ballots to their boxes. The first one goes at once; those that come while it is being committed gather, and
/// cross into the box together.
/// </summary>
internal sealed partial class BallotIngress(
    IGrainFactory grains, PollKeyring keyring, IOptions<WebLimits> limits, IMeterFactory meters, ILogger<BallotIngress> log)
{
    // Among this many, one is no option of any poll or is named twice, so that more would not change the verdict.
    private const int MostOptionsLookedAt = DialogueLimits.MaxOptions + 1;

    private static readonly BallotReply TryAgain = new(BallotVerdict.TryAgain, default, null, 0);
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Queue> _queues = new();
    private readonly Histogram<double> _seconds = meters.Create(new MeterOptions("DialogEngine.Web")).CreateHistogram<double>(
        "dialogengine.ballot.duration", "s", "From the hub's call to the verdict.");

    /// <summary>Casts a ballot for a participant. The answer comes when it is durable.</summary>
    public async Task<BallotReply> Cast(Participant voter, string? poll, string? ballotId, IReadOnlyList<int>? options)
    {
        if (!BallotId.TryParse(ballotId, null, out var id)) return new BallotReply(BallotVerdict.InvalidBallotId, default, null, 0);
        if (!PollId.TryParse(poll, null, out _)) return new BallotReply(BallotVerdict.UnknownPoll, default, null, 0);
        var start = Stopwatch.GetTimestamp();
        var reply = await Cast(voter, poll, id, options is null ? [] : [.. options.Take(MostOptionsLookedAt)]);
        _seconds.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("verdict", reply.Verdict));
        return reply;
    }

    private async Task<BallotReply> Cast(Participant voter, string poll, BallotId id, int[] options)
    {
        PollKeys keys;
        try
        {
            keys = await keyring.For(voter.Dialogue, poll);
        }
        catch (Exception e) when (IsPassing(e))
        {
            return TryAgain;
        }

        if (!keys.Known.Contains(poll)) return new BallotReply(BallotVerdict.UnknownPoll, default, null, 0);
        if (!keys.Secrets.TryGetValue(poll, out var secret)) return new BallotReply(BallotVerdict.PollNotOpen, default, null, 0);
        var key = VoterKey.Of(voter.Id, secret);
        return await Enqueue(voter.Dialogue, key.Box, new BallotInHand(poll, key.Value, voter.Attendance, id.Value, options));
    }

    private Task<BallotReply> Enqueue(DialogueId dialogue, int box, BallotInHand ballot)
    {
        var queue = _queues.GetOrAdd(string.Create(CultureInfo.InvariantCulture, $"{dialogue}/{box}"), key => new Queue(key));
        var waiting = new Waiting(ballot, new TaskCompletionSource<BallotReply>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (queue)
        {
            if (queue.Line.Count >= limits.Value.WaitingBallots) return Task.FromResult(TryAgain);
            queue.Line.Enqueue(waiting);
            if (queue.Busy) return waiting.Answer.Task;
            queue.Busy = true;
        }

        _ = Empty(queue);
        return waiting.Answer.Task;
    }

    private async Task Empty(Queue queue)
    {
        while (Take(queue) is { Length: > 0 } batch)
        {
            var replies = await Send(queue.Box, [.. batch.Select(w => w.Ballot)]);
            for (var i = 0; i < batch.Length; i++) batch[i].Answer.SetResult(replies.IsDefault ? TryAgain : replies[i]);
        }
    }

    private Waiting[] Take(Queue queue)
    {
        lock (queue)
        {
            var batch = new Waiting[Math.Min(queue.Line.Count, limits.Value.BallotsPerBatch)];
            for (var i = 0; i < batch.Length; i++) batch[i] = queue.Line.Dequeue();
            queue.Busy = batch.Length > 0;
            return batch;
        }
    }

    private async Task<ImmutableArray<BallotReply>> Send(string box, ImmutableArray<BallotInHand> ballots)
    {
        try
        {
            return await grains.GetGrain<IBallotBoxGrain>(box).CastMany(ballots).WaitAsync(CallTimeout);
        }
        catch (Exception e)
        {
            // Whatever happened, it is not known whether they were recorded: each phone sends its own again.
            LogUnknown(ballots.Length, e.GetType().Name);
            return default;
        }
    }

    private static bool IsPassing(Exception e) => e is TimeoutException or OrleansException or IOException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "It is not known whether {Ballots} ballots were recorded ({Reason}); their phones try again.")]
    private partial void LogUnknown(int ballots, string reason);

    private sealed record Waiting(BallotInHand Ballot, TaskCompletionSource<BallotReply> Answer);

    private sealed class Queue(string box)
    {
        public string Box => box;

        public Queue<Waiting> Line { get; } = new();

        public bool Busy { get; set; }
    }
}
