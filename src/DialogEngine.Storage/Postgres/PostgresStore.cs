using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Postgres.Ballots;
using DialogEngine.Storage.Postgres.Journal;
using DialogEngine.Storage.Postgres.Registers;
using DialogEngine.Storage.Registers;
using DialogEngine.Storage.Writing;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>Everything the engine keeps, in one PostgreSQL database that several hosts share. Safe to use from any thread.</summary>
/// <remarks>Disposing commits what was accepted, unless the database is away, and closes the connections.</remarks>
public sealed class PostgresStore : IDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly StoreMeter _meter = new("postgresql");
    private readonly BallotLane _lane;
    private readonly Writes _writes;
    private readonly Reads _reads;
    private readonly Reachability _database;
    private bool _closed;

    private PostgresStore(NpgsqlDataSource source, TimeProvider clock)
    {
        _source = source;
        _database = new Reachability(source);
        var transactions = new Transactions(source, _database);
        var erasure = new SecretErasure(source);
        _reads = new Reads(source, _database);
        _writes = new Writes(transactions, _meter);
        _lane = new BallotLane(transactions, _meter, clock);
        Journal = new MeasuredJournal(new PostgresJournal(_writes, _reads, erasure), _meter, clock);
        Ballots = new PostgresBallots(_lane, _writes, _reads);
        Dialogues = new PostgresDialogueRegister(_writes, _reads);
        Moderators = new PostgresModeratorRegister(_writes, _reads);
        Keys = new PostgresKeyRing(_writes, _reads);
        Readiness = new PostgresReadiness(_writes, erasure);
    }

    /// <summary>What happened in each dialogue.</summary>
    public IEventJournal Journal { get; }

    /// <summary>The ballots of every poll.</summary>
    public IBallotStore Ballots { get; }

    /// <summary>Which dialogues there are.</summary>
    public IDialogueRegister Dialogues { get; }

    /// <summary>Who may moderate.</summary>
    public IModeratorRegister Moderators { get; }

    /// <summary>What the hosts make tokens and cookies with.</summary>
    public IKeyRing Keys { get; }

    /// <summary>Whether a ballot could be committed now.</summary>
    public IReadiness Readiness { get; }

    internal StoreMeter Meter => _meter;

    /// <summary>Opens the store in a database that <see cref="PostgresSchema.Migrate"/> has brought up to date.</summary>
    /// <param name="connectionString">
    /// Where it is and how to sign in, as Npgsql has it. How long is waited, and how many connections there are, the
    /// store knows by itself.
    /// </param>
    /// <param name="clock">The engine's clock.</param>
    /// <exception cref="StoreUnavailableException">
    /// The database cannot be reached, its tables are older or newer than this engine, or the server does not keep what
    /// it commits through a power cut.
    /// </exception>
    public static PostgresStore Open(string connectionString, TimeProvider clock)
    {
        if (!PostgresSchema.IsCurrent(connectionString))
            throw new StoreUnavailableException(
                $"The database's tables are older than this engine, which knows schema version {PostgresSchema.Newest}. Bring them up to date with 'migrate' first.");
        var source = Connections.Pool(connectionString);
        try
        {
            source.OpenConnection().Dispose();
            return new PostgresStore(source, clock);
        }
        catch (Exception e)
        {
            source.Dispose();
            throw e is NpgsqlException ? new StoreUnavailableException($"The database cannot be opened: {e.Message}", e) : e;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, true)) return;
        _meter.Dispose();
        _reads.Dispose();
        _writes.Dispose();
        _lane.Dispose();
        _database.Dispose();
        _source.Dispose();
    }
}
