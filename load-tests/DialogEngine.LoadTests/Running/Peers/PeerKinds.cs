namespace DialogEngine.LoadTests.Running.Peers;

/// <summary>The peers that there are.</summary>
internal static class PeerKinds
{
    public const string Echo = "echo";
    public const string Memory = "memory";
    public const string EfCore = "efcore";
    public const string Redis = "redis";
    public const string SocketIo = "socketio";

    /// <summary>One of each, by what a command line calls them.</summary>
    public static IReadOnlyList<IServerKind> All { get; } =
    [
        new HubPeer(Echo, "SignalR, echo", "EchoHub", counts: false),
        new HubPeer(Memory, "SignalR, memory", "MemoryHub"),
        new EfCorePeer(),
        new RedisPeer(),
        new SocketIoPeer(),
    ];
}
