using DialogEngine.FaultyHost.Stores;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>A commit is done when the operating system has it; a power cut takes what the disk has not.</summary>
internal sealed class SkippedSync : Bug
{
    // The dialogue itself is to survive, so that there is a meeting to go on with.
    private const int BallotsBefore = 50;

    private readonly string _synchronous;

    private SkippedSync(string name, string what, string synchronous)
        : base(name, what, "power-loss", "I1", "I8") => _synchronous = synchronous;

    /// <summary>No sync at all.</summary>
    public static SkippedSync Off { get; } = new(
        "skipped-fsync", $"never waits for the disk once {BallotsBefore} ballots have come in (SQLite's synchronous=OFF)", "OFF");

    /// <summary>SQLite's own proposal for a write-ahead log, which syncs only when the log is moved into the database.</summary>
    public static SkippedSync Normal { get; } = new(
        "synchronous-normal", $"commits without waiting for the disk once {BallotsBefore} ballots have come in (SQLite's synchronous=NORMAL)", "NORMAL");

    public override void Plant(IServiceCollection parts)
    {
        _ = parts.Own<SqliteStore>();
        parts.Around<IBallotStore>((store, others) => new Relaxing(store, others.GetRequiredService<SqliteStore>(), _synchronous));
    }

    private sealed class Relaxing(IBallotStore ballots, SqliteStore store, string synchronous) : PassingBallots(ballots)
    {
        private int _ballots;

        public override async Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
        {
            var outcomes = await Store.Commit(box, epoch, ballots, cancel);
            var now = Interlocked.Add(ref _ballots, ballots.Count);
            if (now >= BallotsBefore && now - ballots.Count < BallotsBefore) await store.Writer.Write(Relax, cancel: cancel);
            return outcomes;
        }

        private bool Relax(Session session)
        {
            // It cannot be changed within a transaction, and the writer works in one.
            session.Script($"COMMIT; PRAGMA synchronous = {synchronous}; BEGIN IMMEDIATE");
            return true;
        }
    }
}
