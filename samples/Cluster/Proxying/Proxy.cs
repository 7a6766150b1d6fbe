using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;

namespace DialogEngine.ClusterSample.Proxying;

/// <summary>The reverse proxy before the hosts: it asks each of them every second whether it could commit a ballot, and sends people to those that could.</summary>
internal static class Proxy
{
    private const string Cluster = "hosts";

    private static readonly TimeSpan BetweenProbes = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(2);

    /// <summary>Starts the proxy.</summary>
    /// <exception cref="IOException">Another program listens there.</exception>
    public static async Task<WebApplication> Start(Uri url, IEnumerable<Uri> hosts)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url.ToString());
        builder.Logging.ClearProviders();
        builder.Services.AddReverseProxy().LoadFromMemory([Route()], [ClusterOf(hosts)]);
        var proxy = builder.Build();
        proxy.UseWebSockets();
        proxy.MapReverseProxy();
        await proxy.StartAsync();
        return proxy;
    }

    private static RouteConfig Route() => new()
    {
        RouteId = "all",
        ClusterId = Cluster,
        Match = new RouteMatch { Path = "{**path}" },
        // The engine compares where a page comes from with where it was asked for.
        Transforms = [new Dictionary<string, string> { ["RequestHeaderOriginalHost"] = "true" }],
    };

    private static ClusterConfig ClusterOf(IEnumerable<Uri> hosts) => new()
    {
        ClusterId = Cluster,
        LoadBalancingPolicy = LoadBalancingPolicies.LeastRequests,
        HealthCheck = new HealthCheckConfig
        {
            AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyAndUnknown,
            Active = new ActiveHealthCheckConfig
            {
                Enabled = true,
                Interval = BetweenProbes,
                Timeout = ProbeTimeout,
                Policy = HealthCheckConstants.ActivePolicy.ConsecutiveFailures,
                Path = "/health/ready",
            },
        },
        Metadata = new Dictionary<string, string> { [ConsecutiveFailuresHealthPolicyOptions.ThresholdMetadataName] = "1" },
        Destinations = hosts.ToDictionary(host => host.Authority, host => new DestinationConfig { Address = host.ToString() }),
    };
}
