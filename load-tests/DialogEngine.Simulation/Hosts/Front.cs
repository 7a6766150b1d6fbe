using System.Collections.Immutable;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>What a host does for the people who are connected to it, as the engine's hubs do.</summary>
internal sealed class Front(World world, Host host)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly BallotReply TryAgain = new(BallotVerdict.TryAgain, default, null, 0);

    private readonly Dictionary<int, List<(BallotInHand Ballot, TaskCompletionSource<BallotReply> Answer)>> _lines = [];
    private readonly HashSet<int> _busy = [];
    private PollKeys? _keys;

    /// <summary>Casts a ballot for a participant. The answer comes when it is durable.</summary>
    public async Task<BallotReply> Cast(ParticipantId voter, PollId poll, BallotId id, Attendance attendance, int[] options)
    {
        if (await Keys(poll.ToString()) is not { } keys) return TryAgain;
        if (!keys.Known.Contains(poll.ToString())) return new BallotReply(BallotVerdict.UnknownPoll, default, null, 0);
        if (!keys.Secrets.TryGetValue(poll.ToString(), out var secret)) return new BallotReply(BallotVerdict.PollNotOpen, default, null, 0);
        var key = VoterKey.Of(voter, secret);
        world.Ledger.Votes(poll, key, voter);
        return await Enqueue(key.Box, new BallotInHand(poll.ToString(), key.Value, attendance, id.Value, options));
    }

    public Task<ParticipantDecision> Contribute(ParticipantCommand command) =>
        Try(host.Dialogue.Decide(command), new ParticipantDecision(ContributionVerdict.TryAgain, null));

    public Task<DeskDecision> Command(DialogueCommand command) =>
        Try(host.Dialogue.Decide(command), new DeskDecision(DeskVerdict.TryAgain, 0));

    public Task<PollStanding?> Tally(PollId poll) => Try(host.Dialogue.Tally(poll), null);

    public Task<ImmutableArray<CountedBallot>?> Ballots(PollId poll) => Try(host.Dialogue.Ballots(poll), null);

    /// <summary>A poll whose secret has been destroyed is known by it nowhere.</summary>
    public void ForgetKeys() => _keys = null;

    private async Task<PollKeys?> Keys(string poll)
    {
        if (_keys is { } known && known.Known.Contains(poll)) return known;
        return _keys = await Try<PollKeys?>(host.Dialogue.Keys()!, null);
    }

    // The first goes at once; those that come while it is being committed cross together.
    private Task<BallotReply> Enqueue(int box, BallotInHand ballot)
    {
        if (!_lines.TryGetValue(box, out var line)) _lines.Add(box, line = []);
        var answer = new TaskCompletionSource<BallotReply>();
        line.Add((ballot, answer));
        if (_busy.Add(box)) host.Receive(() => Empty(box, line));
        return answer.Task;
    }

    private async Task Empty(int box, List<(BallotInHand Ballot, TaskCompletionSource<BallotReply> Answer)> line)
    {
        while (line.Count > 0)
        {
            var batch = line.ToArray();
            line.Clear();
            ImmutableArray<BallotReply> unknown = [.. batch.Select(_ => TryAgain)];
            var replies = await Try(
                host.Grains.GetGrain<IBallotBoxGrain>(BoxKey.Of(world.Dialogue, box)).CastMany([.. batch.Select(each => each.Ballot)]), unknown);
            for (var i = 0; i < batch.Length; i++) batch[i].Answer.TrySetResult(Told(replies[world.Bug is Bug.AnswersSwapped ? batch.Length - 1 - i : i]));
        }

        _busy.Remove(box);
    }

    private BallotReply Told(BallotReply reply) =>
        world.Bug is Bug.UnknownIsRefused && reply.Verdict is BallotVerdict.TryAgain ? reply with { Verdict = BallotVerdict.PollNotOpen } : reply;

    private async Task<T> Try<T>(Task<T> call, T otherwise)
    {
        try
        {
            return await call.WaitAsync(Patience, host.Clock);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or IOException)
        {
            return otherwise;
        }
    }
}
