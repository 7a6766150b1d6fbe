using System.Net;

namespace DialogEngine.LoadTests.Phones;

/// <summary>Where the server is, and from which addresses of this machine it is reached.</summary>
/// <param name="Url">As a person writes it.</param>
/// <param name="Server">Its address and port.</param>
/// <param name="Sources">The addresses that connections come from, in turn.</param>
internal sealed record Route(Uri Url, IPEndPoint Server, IReadOnlyList<IPAddress> Sources)
{
    private static readonly TimeSpan LookupLimit = TimeSpan.FromSeconds(5);

    /// <summary>The host and port as a request names them.</summary>
    public string Host => Url.Authority;

    public IPAddress Source(int n) => Sources[(n & int.MaxValue) % Sources.Count];

    /// <summary>Looks up where an address leads.</summary>
    /// <param name="url">The server's address.</param>
    /// <param name="addresses">How many source addresses; only a server on this machine can be reached from several.</param>
    /// <exception cref="CannotRunException">The address leads nowhere.</exception>
    public static async Task<Route> To(Uri url, int addresses, CancellationToken stop)
    {
        if (url.Scheme != Uri.UriSchemeHttp)
            throw new CannotRunException($"The address {url} begins with {url.Scheme}://. Phones are simulated without encryption: give the http:// address behind what ends it.");
        try
        {
            var found = await Dns.GetHostAddressesAsync(url.DnsSafeHost, stop).WaitAsync(LookupLimit, stop);
            var server = found.FirstOrDefault(IsV4) ?? found.First();
            return new Route(url, new IPEndPoint(server, url.Port), Before(server, addresses));
        }
        catch (Exception e) when (e is System.Net.Sockets.SocketException or TimeoutException)
        {
            throw new CannotRunException($"No machine is called {url.Host} ({e.Message}). Is the address right?", e);
        }
    }

    private static IPAddress[] Before(IPAddress server, int addresses) =>
        !IPAddress.IsLoopback(server) ? [IsV4(server) ? IPAddress.Any : IPAddress.IPv6Any]
        : !IsV4(server) ? [IPAddress.IPv6Loopback]
        : [.. Enumerable.Range(1, addresses).Select(n => new IPAddress([127, 0, 0, (byte)n]))];

    private static bool IsV4(IPAddress address) => address.AddressFamily is System.Net.Sockets.AddressFamily.InterNetwork;
}
