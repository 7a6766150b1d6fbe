using System.Net;
using System.Net.Sockets;

namespace DialogEngine.Host;

/// <summary>Looks, before anything has been started, whether the engine can listen where it is told to.</summary>
internal static class Addresses
{
    private const string Urls = "urls";

    /// <exception cref="CannotStartException">An address is none, is not of this machine, or is taken.</exception>
    public static void AssertFree(StoreSettings store, IConfiguration configuration)
    {
        foreach (var url in (configuration[Urls] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) AssertFree(url);
        if (store.ConnectionString is null) return;
        var (address, port) = ClusterSettings.Of(configuration);
        TryListen(address, port, $"It should meet the other hosts at {address}:{port}", $"{ClusterSettings.Section}:Port");
    }

    private static void AssertFree(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException e)
        {
            throw new CannotStartException($"'{url}' is no address to listen at; one is http://localhost:5080.", e);
        }

        if (address.IsUnixPipe || address.IsNamedPipe) return;
        var ip = IPAddress.TryParse(address.Host.Trim('[', ']'), out var parsed) ? parsed
            : address.Host is "localhost" ? IPAddress.Loopback
            : IPAddress.Any;
        TryListen(ip, address.Port, $"It should listen at {url}", $"--{Urls}");
    }

    private static void TryListen(IPAddress address, int port, string where, string setting)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
        }
        catch (SocketException e)
        {
            throw new CannotStartException(
                e.SocketErrorCode switch
                {
                    SocketError.AddressAlreadyInUse => $"{where}, which another program has. Stop that one, or choose another with {setting}.",
                    SocketError.AddressNotAvailable => $"{where}, which is no address of this machine.",
                    SocketError.AccessDenied => $"{where}, which only a privileged program may. Choose a port from 1024 on.",
                    _ => $"{where}, which it cannot: {e.Message}",
                },
                e);
        }
    }
}
