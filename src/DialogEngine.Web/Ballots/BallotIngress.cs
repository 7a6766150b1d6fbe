using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using DialogEngine.Dialogues;
using DialogEngine.Identity;
using DialogEngine.Polls;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DialogEngine.Ballots;

/// <summary>
/// Takes ballots to their boxes. Those that come within a moment cross together, and so do those that come while others
/// of their box are being committed.
/// </summary>
internal sealed partial class BallotIngress : IDisposable
{
    // Among this many, one is no option of any poll or is named twice, so that more would not change the verdict.
    private const int MostOptionsLookedAt = DialogueLimits.MaxOptions + 1;

    private static readonly BallotReply TryAgain = new(BallotVerdict.TryAgain, default, null, 0);

    private readonly ConcurrentDictionary<(DialogueId Dialogue, int Box), BallotQueue> _queues = new();
    private readonly Crossings _crossings;
    private readonly IGrainFactory _grains;
    private readonly PollKeyring _keyring;
    private readonly WebLimits _limits;
    private readonly BallotMeter _meter;
    private readonly ILogger _log;

    public BallotIngress(IGrainFactory grains, PollKeyring keyring, IOptions<WebLimits> limits, BallotMeter meter, ILogger<BallotIngress> log)
    {
        (_grains, _keyring, _limits, _meter, _log) = (grains, keyring, limits.Value, meter, log);
        _crossings = new Crossings(queue => _ = Cross(queue));
        _meter.Watch(() => _queues.Values.Sum(queue => queue.Count));
    }

    /// <summary>Casts a ballot for a participant. The answer comes when it is durable.</summary>
    public Task<BallotReply> Cast(Participant voter, string? poll, string? ballotId, IReadOnlyList<int>? options)
    {
        if (!BallotId.TryParse(ballotId, null, out var id)) return Refuse(BallotVerdict.InvalidBallotId);
        if (!PollId.TryParse(poll, null, out _)) return Refuse(BallotVerdict.UnknownPoll);
        var keys = _keyring.For(voter.Dialogue, poll);
        return keys.IsCompletedSuccessfully ? Cast(voter, poll, id, options, keys.Result) : CastLater(voter, poll, id, options, keys);
    }

    public void Dispose() => _crossings.Dispose();

    private static Task<BallotReply> Refuse(BallotVerdict verdict) => Task.FromResult(new BallotReply(verdict, default, null, 0));

    private static int[] Chosen(IReadOnlyList<int>? options)
    {
        var chosen = new int[Math.Min(options?.Count ?? 0, MostOptionsLookedAt)];
        for (var i = 0; i < chosen.Length; i++) chosen[i] = options![i];
        return chosen;
    }

    private async Task<BallotReply> CastLater(Participant voter, string poll, BallotId id, IReadOnlyList<int>? options, ValueTask<PollKeys> asked)
    {
        PollKeys keys;
        try
        {
            keys = await asked;
        }
        catch (Exception e) when (Calls.IsPassing(e))
        {
            return TryAgain;
        }

        return await Cast(voter, poll, id, options, keys);
    }

    private Task<BallotReply> Cast(Participant voter, string poll, BallotId id, IReadOnlyList<int>? options, PollKeys keys)
    {
        if (!keys.Known.Contains(poll)) return Refuse(BallotVerdict.UnknownPoll);
        if (!keys.Secrets.TryGetValue(poll, out var secret)) return Refuse(BallotVerdict.PollNotOpen);
        var key = VoterKey.Of(voter.Id, secret);
        return Enqueue(voter.Dialogue, key.Box, new BallotInHand(poll, key.Value, voter.Attendance, id.Value, Chosen(options)));
    }

    private Task<BallotReply> Enqueue(DialogueId dialogue, int box, BallotInHand ballot)
    {
        // To make a reference out of a key costs as much as to call it.
        var queue = _queues.GetOrAdd(
            (dialogue, box),
            static (key, grains) => new BallotQueue(grains.GetGrain<IBallotBoxGrain>(string.Create(CultureInfo.InvariantCulture, $"{key.Dialogue}/{key.Box}"))),
            _grains);
        var answer = queue.Add(ballot, _limits.WaitingBallots, out var begins);
        if (begins) _crossings.Ask(queue);
        return answer ?? Task.FromResult(TryAgain);
    }

    private async Task Cross(BallotQueue queue)
    {
        // Whose ballot was first has no part in what the next ones cost.
        Activity.Current = null;
        var batch = queue.Take(_limits.BallotsPerBatch);
        using (var span = BallotTrace.Begin(batch))
        {
            _meter.Crossed(batch.Length);
            var replies = await Send(queue.Box, ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(batch, waiting => waiting.Ballot)));
            if (replies.IsDefault) span?.SetStatus(ActivityStatusCode.Error);
            if (queue.IsDueAgain()) _crossings.Ask(queue);
            for (var i = 0; i < batch.Length; i++) batch[i].SetResult(replies.IsDefault ? TryAgain : replies[i]);
        }
    }

    private async Task<ImmutableArray<BallotReply>> Send(IBallotBoxGrain box, ImmutableArray<BallotInHand> ballots)
    {
        try
        {
            return await box.CastMany(ballots).WaitAsync(Calls.Timeout);
        }
        catch (Exception e)
        {
            // Whatever happened, it is not known whether they were recorded: each phone sends its own again.
            LogUnknown(ballots.Length, e.GetType().Name);
            return default;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "It is not known whether {Ballots} ballots were recorded ({Reason}); their phones try again.")]
    private partial void LogUnknown(int ballots, string reason);
}
