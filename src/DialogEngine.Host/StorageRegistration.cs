using DialogEngine.Storage;
using DialogEngine.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DialogEngine.Host;

/// <summary>Wires the embedded store, and says whether it can commit.</summary>
internal static class StorageRegistration
{
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(2);

    /// <exception cref="InvalidOperationException">The configuration names a store that this version does not have.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, DirectoryInfo data)
    {
        services.AddSingleton(provider =>
        {
            var storage = provider.GetRequiredService<IConfiguration>()["DialogEngine:Storage"] ?? "sqlite";
            return storage.Equals("sqlite", StringComparison.OrdinalIgnoreCase)
                ? SqliteStore.Open(data.FullName, provider.GetRequiredService<TimeProvider>())
                : throw new InvalidOperationException($"DialogEngine:Storage is 'sqlite'; this one is '{storage}'.");
        });
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Journal);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Ballots);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Dialogues);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Moderators);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Readiness);
        services.AddHealthChecks().AddCheck<StoreCheck>("commit", tags: [WebRegistration.ReadyTag], timeout: ProbeTimeout);
        return services;
    }

    public static IServiceCollection AddKeyProtection(this IServiceCollection services, DirectoryInfo data)
    {
        services.AddDataProtection().SetApplicationName("DialogEngine").PersistKeysToFileSystem(data.CreateSubdirectory("keys"));
        return services;
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
