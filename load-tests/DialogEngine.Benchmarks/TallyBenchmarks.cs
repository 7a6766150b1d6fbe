using BenchmarkDotNet.Attributes;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Benchmarking;

/// <summary>Adding a ballot to a tally, and merging the boxes of a poll.</summary>
[MemoryDiagnoser]
public class TallyBenchmarks
{
    private readonly HybridTally _tally = HybridTally.Zero(5);
    private readonly HybridTally[] _boxes = [.. Enumerable.Range(1, VoterKey.Boxes).Select(_ => HybridTally.Zero(5).Replace(default, default, Attendance.Room, Choice.Of(1)))];
    private readonly Choice _before = Choice.Of(2);
    private readonly Choice _after = Choice.Of(4);

    /// <summary>A first ballot.</summary>
    [Benchmark]
    public HybridTally Add() => _tally.Replace(default, default, Attendance.Room, _after);

    /// <summary>A changed ballot.</summary>
    [Benchmark]
    public HybridTally Replace() => _tally.Replace(Attendance.Room, _before, Attendance.Room, _after);

    /// <summary>The boxes of one poll together.</summary>
    [Benchmark]
    public HybridTally Merge() => _boxes.Aggregate((sum, box) => sum.Plus(box));
}
