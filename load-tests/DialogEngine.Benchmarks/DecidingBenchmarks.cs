using BenchmarkDotNet.Attributes;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Benchmarking;

/// <summary>Judging a command or a ballot, and folding a journal.</summary>
[MemoryDiagnoser]
public class DecidingBenchmarks
{
    private readonly List<DialogueEvent> _evening = Meeting.Evening(50);
    private readonly Dialogue _open = Dialogue.Replay(Meeting.Evening(50).Take(2))!;
    private readonly CastBallot _standing = new(new BallotId(1), Choice.Of(0), 1, []);

    /// <summary>A moderator opens a poll.</summary>
    [Benchmark]
    public Decision<DeskVerdict> OpenPoll() => _open.Decide(new DialogueCommand.OpenPoll(Meeting.PollOf(1), null, Meeting.Karin), Meeting.Now);

    /// <summary>A voter changes their mind.</summary>
    [Benchmark]
    public CastBallot? ReceiveBallot() => CastBallot.Receive(_standing, new BallotId(2), Choice.Of(1)).Standing;

    /// <summary>A ballot that was recorded before is sent again.</summary>
    [Benchmark]
    public CastBallot? ReceiveBallotAgain() => CastBallot.Receive(_standing, new BallotId(1), Choice.Of(0)).Standing;

    /// <summary>The journal of an evening with 50 polls, about 200 events.</summary>
    [Benchmark]
    public Dialogue? FoldEvening() => Dialogue.Replay(_evening);
}
