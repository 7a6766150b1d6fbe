namespace DialogEngine.Storage.Postgres;

/// <summary>How long the store waits for the database, in each place where it does.</summary>
internal static class Patience
{
    /// <summary>For a connection.</summary>
    public static readonly TimeSpan Connect = TimeSpan.FromSeconds(2);

    /// <summary>For a statement, which is a few milliseconds of work.</summary>
    public static readonly TimeSpan Statement = TimeSpan.FromSeconds(3);

    /// <summary>For a statement that counts, unites or writes anew the ballots of hundreds of thousands of voters.</summary>
    public static readonly TimeSpan LargePoll = TimeSpan.FromSeconds(30);

    /// <summary>For a statement that the server was asked to cancel, before the connection is given up.</summary>
    public static readonly TimeSpan Cancellation = TimeSpan.FromSeconds(1);

    /// <summary>For another host to finish a script of the schema.</summary>
    public static readonly TimeSpan Migration = TimeSpan.FromMinutes(10);

    /// <summary>For a row that another transaction holds. The server keeps this one.</summary>
    public static readonly TimeSpan Lock = TimeSpan.FromSeconds(2);

    /// <summary>
    /// For the next statement of a transaction. The server keeps this one: a host that has vanished from the network
    /// must not hold a poll for longer.
    /// </summary>
    public static readonly TimeSpan Idle = TimeSpan.FromSeconds(3);

    /// <summary>Before a transaction is tried again, growing with each try; at once after the first.</summary>
    public static TimeSpan BeforeTry(int attempt) => TimeSpan.FromMilliseconds(attempt <= 2 ? 0 : 25 << attempt);
}
