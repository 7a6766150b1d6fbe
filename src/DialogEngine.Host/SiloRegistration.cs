using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;
using Orleans.Serialization;

namespace DialogEngine.Host;

/// <summary>Puts a silo of one into this process: nothing to install, nothing to reach from outside.</summary>
internal static class SiloRegistration
{
    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(5);

    public static void UseSilo(this IHostBuilder host) => host.UseOrleans((context, silo) =>
    {
        silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: FreePort(), serviceId: "dialogengine", clusterId: "dialogengine");
        silo.Configure<SiloMessagingOptions>(messaging => messaging.ResponseTimeout = ResponseTimeout);
        if (SignalsRegistration.Leave(context.Configuration)) silo.AddActivityPropagation();
        silo.Services.AddSerializer(serializer => serializer.AddDomainValues());
    });

    // Any port will do for a silo that nobody else looks for, and two engines may run on one machine.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
