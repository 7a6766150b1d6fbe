using DialogEngine.Storage;
using DialogEngine.Storage.Postgres;
using DialogEngine.Storage.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DialogEngine.Host;

/// <summary>Wires the store that was chosen, and says whether it can commit.</summary>
internal static class StorageRegistration
{
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(2);

    public static IServiceCollection AddStorage(this IServiceCollection services, StoreSettings settings)
    {
        if (settings.ConnectionString is { } connection) services.AddPostgres(connection);
        else services.AddSqlite(settings.Folder!.FullName);
        services.AddHealthChecks().AddCheck<StoreCheck>("commit", tags: [WebRegistration.ReadyTag], timeout: ProbeTimeout);
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

    /// <summary>Ready means: a ballot could be committed now.</summary>
    private sealed class StoreCheck(IReadiness readiness) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await readiness.Probe(cancellationToken).WaitAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception e) when (e is StoreUnavailableException or OperationCanceledException)
            {
                return HealthCheckResult.Unhealthy("The store cannot commit now.", e);
            }
        }
    }
}
