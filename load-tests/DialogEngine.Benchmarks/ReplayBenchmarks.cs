using BenchmarkDotNet.Attributes;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Sqlite;

namespace DialogEngine.Benchmarking;

/// <summary>100,000 ballots: taken in, and counted from the store as after a crash.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private const int Count = 100_000;
    private const int Together = 500;

    private static readonly PollId Poll = Meeting.PollOf(1);

    private readonly (VoterKey Voter, BallotId Id, Choice Choice)[] _ballots = Meeting.Ballots(Count);
    private string _folder = "";
    private SqliteStore _store = null!;

    /// <summary>Writes the ballots.</summary>
    [GlobalSetup]
    public async Task Fill()
    {
        _folder = Directory.CreateTempSubdirectory("dialogengine-benchmark-").FullName;
        _store = SqliteStore.Open(_folder, TimeProvider.System);
        await _store.Dialogues.Enter(Meeting.Id, "482917", new byte[VoterKey.SecretBytes], Meeting.Now);
        await _store.Journal.Append(
            Meeting.Id, 0, [new NewEntry(Meeting.Now, "created", "{}")],
            [new PollChange.Accept(true), new PollChange.Open(Poll, new BallotForm(3, 1, 1), new byte[VoterKey.SecretBytes], null)]);
        foreach (var box in _ballots.GroupBy(ballot => ballot.Voter.Box))
        {
            var id = new BoxId(Meeting.Id, box.Key);
            var epoch = await _store.Ballots.OpenBox(id);
            foreach (var batch in box.Chunk(Together))
                await _store.Ballots.Commit(id, epoch, [.. batch.Select(b => new IncomingBallot(Poll, b.Voter, Attendance.Remote, b.Id, b.Choice))]);
        }
    }

    /// <summary>Throws the store away.</summary>
    [GlobalCleanup]
    public void Empty()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The whole poll, as it is counted when it is closed.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Task<HybridTally?> CountPoll() => _store.Ballots.Count(Meeting.Id, Poll);

    /// <summary>All boxes, as they are counted when a host takes them over.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public async Task<long> CountBoxes()
    {
        var counted = 0L;
        for (var box = 0; box < VoterKey.Boxes; box++) counted += (await _store.Ballots.CountBox(new BoxId(Meeting.Id, box)))[Poll].Total.Ballots;
        return counted == Count ? counted : throw new InvalidOperationException($"{counted} of {Count} ballots were counted.");
    }

    /// <summary>The same by the domain's rules alone, in memory.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public HybridTally Fold()
    {
        var tally = HybridTally.Zero(3);
        foreach (var (_, id, choice) in _ballots)
            tally = tally.Replace(default, default, Attendance.Remote, CastBallot.Receive(null, id, choice).Standing!.Choice);
        return tally;
    }
}
