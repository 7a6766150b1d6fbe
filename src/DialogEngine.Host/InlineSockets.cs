using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace DialogEngine.Host;

/// <summary>
/// Has the thread that hears of a frame read it, carry it as far as it goes without waiting, and write the answer: a
/// vote wakes one thread where it would wake five, and when votes come one by one the waking is most of what they cost.
/// </summary>
internal static class InlineSockets
{
    private const string Completions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>Turns it on where nothing that is done on the way ever blocks. Must come before any socket is opened.</summary>
    /// <returns>What is to be changed in the engine as well.</returns>
    /// <exception cref="CannotStartException">The configuration has a mistake.</exception>
    public static Action<WebApplicationBuilder> Prefer(string[] args)
    {
        // PostgreSQL answers over a socket too, and the keys of tokens are read from it by a caller that blocks: the
        // thread that should hear the answer could be the one that waits for it.
        if (StoreSettings.Of(Engine.Configure(args).Configuration).ConnectionString is not null) return _ => { };
        RuntimeSettings.Default(Completions, "1");
        return builder => builder.Services.Configure<SocketTransportOptions>(sockets => sockets.UnsafePreferInlineScheduling = true);
    }
}
