using DialogEngine.Storage.Postgres;
using DialogEngine.Storage.Sqlite;

namespace DialogEngine.Host;

/// <summary>Brings the store's tables up to date: at each start, or by a command of its own where that is left to somebody else.</summary>
internal static class Schema
{
    private const string AtStart = "DialogEngine:MigrateAtStart";

    /// <summary>Brings the configured store up to date and says what was done.</summary>
    /// <exception cref="CannotStartException">The configuration has a mistake.</exception>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be reached, or a newer engine has made it.</exception>
    public static void Migrate(string[] args)
    {
        var store = StoreSettings.Of(Engine.Configure(args).Configuration);
        if (store.ConnectionString is not { } connection)
        {
            // A folder's store is brought up to date whenever it is opened.
            SqliteStore.Open(store.Folder!.FullName, TimeProvider.System).Dispose();
            Console.WriteLine($"The store in {store.Place} is up to date.");
            return;
        }

        var applied = PostgresSchema.Migrate(connection, TimeProvider.System);
        Console.WriteLine(applied.Count == 0
            ? $"The {store.Place} was up to date already: schema version {PostgresSchema.Newest}."
            : $"The {store.Place} is up to date: schema version {applied[^1]} (applied {string.Join(", ", applied)}).");
    }

    /// <summary>Brings a database up to date before the engine starts on it, unless that is forbidden.</summary>
    /// <exception cref="CannotStartException">It is forbidden, and the database is not up to date.</exception>
    /// <exception cref="Storage.StoreUnavailableException">The database cannot be reached, or a newer engine has made it.</exception>
    public static void Prepare(StoreSettings store, IConfiguration configuration)
    {
        if (store.ConnectionString is not { } connection) return;
        if (IsAllowed(configuration)) PostgresSchema.Migrate(connection, TimeProvider.System);
        else if (!PostgresSchema.IsCurrent(connection))
            throw new CannotStartException(
                $"The {store.Place} has tables older than this engine, which knows schema version {PostgresSchema.Newest}, and {AtStart} is false. "
                + "Call the engine once with 'migrate' before its settings, then start it again.");
    }

    private static bool IsAllowed(IConfiguration configuration) => configuration[AtStart] switch
    {
        null or "" => true,
        var text when bool.TryParse(text, out var isAllowed) => isAllowed,
        var text => throw new CannotStartException($"{AtStart} is 'true' or 'false'; this one is '{text}'."),
    };
}
