using System.Globalization;
using System.Net;

namespace DialogEngine.Host;

/// <summary>How the hosts of a cluster reach each other: on a private network, never from outside.</summary>
internal static class ClusterSettings
{
    public const string Section = "DialogEngine:Cluster";

    private const int DefaultPort = 11111;
    private const int MostNoticeSeconds = 600;

    private static readonly TimeSpan DefaultNotice = TimeSpan.FromSeconds(5);

    /// <summary>The address and port at which the other hosts reach this one; without them only hosts on the same machine do.</summary>
    /// <exception cref="CannotStartException">The address or the port is none.</exception>
    public static (IPAddress Address, int Port) Of(IConfiguration configuration) =>
        (Address(configuration[$"{Section}:Address"]), Port(configuration[$"{Section}:Port"]));

    /// <summary>
    /// How long a host that is told to stop serves on, so that the proxy before it notices that it is not ready any more:
    /// longer than the proxy's time between two probes. A host by itself has nobody to leave people to.
    /// </summary>
    /// <exception cref="CannotStartException">It is no number of seconds.</exception>
    public static TimeSpan Notice(StoreSettings store, IConfiguration configuration)
    {
        var text = configuration[$"{Section}:NoticeSeconds"];
        if (string.IsNullOrEmpty(text)) return store.ConnectionString is null ? TimeSpan.Zero : DefaultNotice;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= MostNoticeSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw new CannotStartException($"{Section}:NoticeSeconds is 0 to {MostNoticeSeconds}; this one is '{text}'.");
    }

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
