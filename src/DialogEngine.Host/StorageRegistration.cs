using DialogEngine.Storage;
using DialogEngine.Storage.Postgres;
using DialogEngine.Storage.Sqlite;

namespace DialogEngine.Host;

/// <summary>Wires the store that was chosen.</summary>
internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services, StoreSettings settings)
    {
        if (settings.ConnectionString is { } connection) services.AddPostgres(connection);
        else services.AddSqlite(settings.Folder!.FullName);
        return services;
    }

    /// <summary>Opens the store, before anything is started that needs it.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened.</exception>
    public static void OpenStore(this IServiceProvider services, StoreSettings settings) =>
        services.GetRequiredService(settings.ConnectionString is null ? typeof(SqliteStore) : typeof(PostgresStore));

    private static void AddSqlite(this IServiceCollection services, string folder)
    {
        services.AddSingleton(provider => SqliteStore.Open(folder, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Journal);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Ballots);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Dialogues);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Moderators);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Readiness);
    }

    private static void AddPostgres(this IServiceCollection services, string connection)
    {
        services.AddSingleton(provider => PostgresStore.Open(connection, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Journal);
        services.AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Ballots);
        services.AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Dialogues);
        services.AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Moderators);
        services.AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Readiness);
    }
}
