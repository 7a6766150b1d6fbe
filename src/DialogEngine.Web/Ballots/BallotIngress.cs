using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
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
internal sealed partial class BallotIngress
{
    // Among this many, one is no option of any poll or is named twice, so that more would not change the verdict.
    private const int MostOptionsLookedAt = DialogueLimits.MaxOptions + 1;

    private static readonly BallotReply TryAgain = new(BallotVerdict.TryAgain, default, null, 0);

    private readonly ConcurrentDictionary<string, Queue> _queues = new();
    private readonly IGrainFactory _grains;
    private readonly PollKeyring _keyring;
    private readonly WebLimits _limits;
    private readonly BallotMeter _meter;
    private readonly ILogger _log;

    public BallotIngress(IGrainFactory grains, PollKeyring keyring, IOptions<WebLimits> limits, BallotMeter meter, ILogger<BallotIngress> log)
    {
        (_grains, _keyring, _limits, _meter, _log) = (grains, keyring, limits.Value, meter, log);
        _meter.Watch(() => _queues.Values.Sum(queue => queue.Line.Count));
    }

    /// <summary>Casts a ballot for a participant. The answer comes when it is durable.</summary>
    public async Task<BallotReply> Cast(Participant voter, string? poll, string? ballotId, IReadOnlyList<int>? options)
    {
        if (!BallotId.TryParse(ballotId, null, out var id)) return new BallotReply(BallotVerdict.InvalidBallotId, default, null, 0);
        if (!PollId.TryParse(poll, null, out _)) return new BallotReply(BallotVerdict.UnknownPoll, default, null, 0);
        PollKeys keys;
        try
        {
            keys = await _keyring.For(voter.Dialogue, poll);
        }
        catch (Exception e) when (IsPassing(e))
        {
            return TryAgain;
        }

        if (!keys.Known.Contains(poll)) return new BallotReply(BallotVerdict.UnknownPoll, default, null, 0);
        if (!keys.Secrets.TryGetValue(poll, out var secret)) return new BallotReply(BallotVerdict.PollNotOpen, default, null, 0);
        var key = VoterKey.Of(voter.Id, secret);
        int[] chosen = options is null ? [] : [.. options.Take(MostOptionsLookedAt)];
        return await Enqueue(voter.Dialogue, key.Box, new BallotInHand(poll, key.Value, voter.Attendance, id.Value, chosen));
    }

    private Task<BallotReply> Enqueue(DialogueId dialogue, int box, BallotInHand ballot)
    {
        var queue = _queues.GetOrAdd(string.Create(CultureInfo.InvariantCulture, $"{dialogue}/{box}"), key => new Queue(key));
        var waiting = new Waiting(ballot, BallotTrace.Asking, new TaskCompletionSource<BallotReply>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (queue)
        {
            if (queue.Line.Count >= _limits.WaitingBallots) return Task.FromResult(TryAgain);
            queue.Line.Enqueue(waiting);
            if (queue.Busy) return waiting.Answer.Task;
            queue.Busy = true;
        }

        _ = Empty(queue);
        return waiting.Answer.Task;
    }

    private async Task Empty(Queue queue)
    {
        // Whose ballot was first has no part in what the next ones cost.
        Activity.Current = null;
        while (Take(queue) is { Length: > 0 } batch)
        {
            using var span = BallotTrace.Begin(batch.Select(w => w.AskedBy));
            _meter.Crossed(batch.Length);
            var replies = await Send(queue.Box, [.. batch.Select(w => w.Ballot)]);
            if (replies.IsDefault) span?.SetStatus(ActivityStatusCode.Error);
            for (var i = 0; i < batch.Length; i++) batch[i].Answer.SetResult(replies.IsDefault ? TryAgain : replies[i]);
        }
    }

    private Waiting[] Take(Queue queue)
    {
        lock (queue)
        {
            var batch = new Waiting[Math.Min(queue.Line.Count, _limits.BallotsPerBatch)];
            for (var i = 0; i < batch.Length; i++) batch[i] = queue.Line.Dequeue();
            queue.Busy = batch.Length > 0;
            return batch;
        }
    }

    private async Task<ImmutableArray<BallotReply>> Send(string box, ImmutableArray<BallotInHand> ballots)
    {
        try
        {
            return await _grains.GetGrain<IBallotBoxGrain>(box).CastMany(ballots).WaitAsync(Calls.Timeout);
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

    private sealed record Waiting(BallotInHand Ballot, Activity? AskedBy, TaskCompletionSource<BallotReply> Answer);

    private sealed class Queue(string box)
    {
        public string Box => box;

        public Queue<Waiting> Line { get; } = new();

        public bool Busy { get; set; }
    }
}
