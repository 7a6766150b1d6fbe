using System.Xml.Linq;
using DialogEngine.Storage.Postgres;
using DialogEngine.Storage.Registers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Npgsql;

namespace DialogEngine.Host;

/// <summary>Keeps the keys that tokens and cookies are made with where the rest is kept: so that every host of a cluster reads them all.</summary>
internal static class KeyProtection
{
    public static IServiceCollection AddKeyProtection(this IServiceCollection services, StoreSettings store)
    {
        var protection = services.AddDataProtection().SetApplicationName(nameof(DialogEngine));
        if (store.Folder is { } folder)
        {
            protection.PersistKeysToFileSystem(folder.CreateSubdirectory("keys"));
            return services;
        }

        services.AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Keys);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlRepository = new SharedKeys(provider.GetRequiredService<IKeyRing>())));
        return services;
    }

    /// <summary>
    /// Reads the keys, and makes one where there is none that holds: one host after the other, since each would know
    /// only its own for a day. Later keys are made days before they are used, when all hosts have read them.
    /// </summary>
    public static async Task MakeFirstKey(this IServiceProvider services, StoreSettings store)
    {
        if (store.ConnectionString is not { } connection) return;
        await using var alone = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString);
        await alone.OpenAsync();
        await using (var take = new NpgsqlCommand("SELECT pg_advisory_lock(hashtextextended('DialogEngine keys ' || current_schema(), 0))", alone))
            await take.ExecuteNonQueryAsync();
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(MakeFirstKey)).Protect([]);
    }

    // Keys are read at the start and once a day, by a caller that cannot wait in any other way.
    private sealed class SharedKeys(IKeyRing ring) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => [.. ring.All().GetAwaiter().GetResult().Select(XElement.Parse)];

        public void StoreElement(XElement element, string friendlyName) => ring.Keep(friendlyName, element.ToString(SaveOptions.DisableFormatting)).GetAwaiter().GetResult();
    }
}
