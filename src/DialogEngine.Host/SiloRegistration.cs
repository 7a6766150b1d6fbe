using System.Net;
using System.Net.Sockets;
using Npgsql;
using Orleans.Configuration;
using Orleans.Serialization;

namespace DialogEngine.Host;

/// <summary>Puts a silo into this process: one by itself, or one of a cluster that meets in the database.</summary>
internal static class SiloRegistration
{
    private const string Name = "dialogengine";
    private const string PostgresInvariant = "Npgsql";

    // Membership is a row for each host, written every few seconds.
    private const int MembershipConnections = 4;

    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(5);

    public static void UseSilo(this IHostBuilder host, StoreSettings store) => host.UseOrleans((context, silo) =>
    {
        if (store.ConnectionString is { } connection) JoinCluster(silo, connection, context.Configuration);
        // Any port will do for a silo that nobody else looks for, and two engines may run on one machine.
        else silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: FreePort(), serviceId: Name, clusterId: Name);
        silo.Configure<SiloMessagingOptions>(messaging => messaging.ResponseTimeout = ResponseTimeout);
        if (SignalsRegistration.Leave(context.Configuration)) silo.AddActivityPropagation();
        silo.AddDashboardIfOn(context.Configuration);
        silo.Services.AddSerializer(serializer => serializer.AddDomainValues());
    });

    private static void JoinCluster(ISiloBuilder silo, string connection, IConfiguration configuration)
    {
        var (address, port) = ClusterSettings.Of(configuration);
        silo.Configure<ClusterOptions>(cluster => (cluster.ServiceId, cluster.ClusterId) = (Name, Name));
        silo.UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (PostgresInvariant, Membership(connection)));
        // No gateway: nobody but the hosts themselves calls grains.
        silo.ConfigureEndpoints(address, port, gatewayPort: 0, listenOnAnyHostAddress: false);
        silo.Configure<ClusterMembershipOptions>(membership =>
        {
            // A host that died is noticed within five seconds; one that pauses for a collection is not taken for dead.
            membership.ProbeTimeout = TimeSpan.FromSeconds(1.5);
            membership.MinProbeTimeout = TimeSpan.FromSeconds(1);
            membership.MaxProbeTimeout = TimeSpan.FromSeconds(3);
            membership.NumMissedProbesLimit = 3;
            // One that the others have gone on without, as after it was frozen, learns so and ends, to be started again.
            membership.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            // After all hosts died, those that start again need not wait long for the old ones to be forgotten.
            membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(10);
            membership.NumMissedTableIAmAliveLimit = 3;
            membership.DefunctSiloExpiration = TimeSpan.FromDays(1);
            membership.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
        });
    }

    private static string Membership(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection)
        {
            ApplicationName = $"{nameof(DialogEngine)} membership",
            MaxPoolSize = MembershipConnections,
            Timeout = (int)ResponseTimeout.TotalSeconds,
            CommandTimeout = (int)ResponseTimeout.TotalSeconds,
        };
        // As the store does, and for the same reason: it asks name servers, which may not answer.
        if (!settings.ShouldSerialize("GSS Encryption Mode")) settings.GssEncryptionMode = GssEncryptionMode.Disable;
        return settings.ConnectionString;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
