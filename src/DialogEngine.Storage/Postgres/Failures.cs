using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>What PostgreSQL's errors mean for those who use the store.</summary>
internal static class Failures
{
    /// <summary>Whether the transaction only met another one, and would go through if it were carried out again.</summary>
    public static bool IsContention(Exception cause) => cause is PostgresException
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation,
    };

    /// <summary>Whether the connection is gone: cut, or ended by a server that stops, starts or is told to.</summary>
    public static bool IsLostConnection(Exception cause) => cause switch
    {
        PostgresException e => Ends(e) && e.SqlState is not PostgresErrorCodes.TooManyConnections,
        NpgsqlException { InnerException: TimeoutException } => false,
        NpgsqlException => true,
        _ => false,
    };

    /// <summary>Whether a commit that failed so may have been carried out all the same.</summary>
    public static bool LeavesCommitUnknown(Exception cause) => cause is not PostgresException e || Ends(e);

    /// <summary>Whether one of the things that were written is at fault, and not the server or another transaction.</summary>
    public static bool IsOfTheThingWritten(Exception? cause) => cause is PostgresException e && !Ends(e) && !IsContention(e) && e.SqlState[..2] is not
        ("25" // a server that takes no writes
        or "53" // no room or no memory
        or "55" // a lock that was waited for too long
        or "57" // cancelled
        or "58"); // its disk

    /// <param name="cause">What happened.</param>
    /// <param name="isInDoubt">Whether a commit before was lost on the way.</param>
    public static StoreUnavailableException NotWritten(Exception cause, bool isInDoubt)
    {
        var outcome = isInDoubt ? "It is not known whether it was written." : "Nothing was written.";
        return cause switch
        {
            StoreUnavailableException e when !isInDoubt => e,
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } e =>
                new($"The database's disk is full. {outcome} Writing resumes by itself when there is room.", e),
            PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } e =>
                new($"Another transaction held what was to be written for {Patience.Lock.TotalSeconds:0} seconds. {outcome}", e),
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } e =>
                new($"The database takes no writes: it is a standby, or set to read only. {outcome}", e),
            PostgresException e => new($"The database could not write (SQLSTATE {e.SqlState}): {e.MessageText}. {outcome}", e),
            _ => new($"The database is away: {cause.Message} {outcome} Writing resumes by itself when it is back.", cause),
        };
    }

    /// <summary>Nothing was sent, as the database did not answer before.</summary>
    public static StoreUnavailableException NotReached(Exception cause) =>
        new($"The database is away: {cause.Message} Nothing is sent to it until it answers again.", cause);

    /// <summary>A commit was lost on the way, and what there is now does not tell what became of it.</summary>
    public static StoreUnavailableException OutcomeUnknown(Exception? cause = null) =>
        new("The connection to the database was lost during a commit. It is not known whether it was carried out.", cause);

    public static StoreUnavailableException NotRead(Exception cause) => cause switch
    {
        StoreUnavailableException e => e,
        PostgresException e => new($"The database could not be read (SQLSTATE {e.SqlState}): {e.MessageText}", e),
        _ => new($"The database is away: {cause.Message} Reading resumes by itself when it is back.", cause),
    };

    private static bool Ends(PostgresException cause) => cause.InvariantSeverity is "FATAL" or "PANIC";
}
