using System.Globalization;
using System.Net;

namespace DialogEngine.Host;

/// <summary>How the hosts of a cluster reach each other: on a private network, never from outside.</summary>
internal static class ClusterSettings
{
    public const string Section = "DialogEngine:Cluster";

    private const int DefaultPort = 11111;

    /// <summary>The address and port at which the other hosts reach this one; without them only hosts on the same machine do.</summary>
    /// <exception cref="CannotStartException">The address or the port is none.</exception>
    public static (IPAddress Address, int Port) Of(IConfiguration configuration) =>
        (Address(configuration[$"{Section}:Address"]), Port(configuration[$"{Section}:Port"]));

    private static IPAddress Address(string? text)
    {
        if (string.IsNullOrEmpty(text)) return IPAddress.Loopback;
        // The others are told this address, so that it cannot stand for all that a machine has.
        return IPAddress.TryParse(text, out var address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any)
            ? address
            : throw new CannotStartException($"{Section}:Address is the IP address at which the other hosts reach this one, such as 10.0.0.5; this one is '{text}'.");
    }

    private static int Port(string? text)
    {
        if (string.IsNullOrEmpty(text)) return DefaultPort;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= IPEndPoint.MaxPort
            ? port
            : throw new CannotStartException($"{Section}:Port is 1 to {IPEndPoint.MaxPort}; this one is '{text}'.");
    }
}
