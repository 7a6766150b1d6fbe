using System.Diagnostics;
using DialogEngine.LoadTests.Running.Engines;

namespace DialogEngine.LoadTests.Running.Peers;

/// <summary>The hub that counts in Redis: a <c>redis-server</c> of its own, which saves as it does when nobody tells it how.</summary>
internal sealed class RedisPeer() : HubPeer(PeerKinds.Redis, "SignalR, Redis", "RedisHub")
{
    private string? _redis;

    public override async Task Prepare(CancellationToken stop)
    {
        _redis = Tool.Find("redis-server", "The peer redis counts in Redis", "apt-get install redis-server");
        await base.Prepare(stop);
    }

    protected override async Task<ServerProcess?> StartStore(int port, DirectoryInfo folder, CancellationToken stop)
    {
        var start = new ProcessStartInfo(_redis!) { WorkingDirectory = folder.FullName };
        foreach (var argument in (string[])["--port", $"{port}", "--bind", "127.0.0.1", "--dir", folder.FullName]) start.ArgumentList.Add(argument);
        return await ServerProcess.UntilItListens(port, "Redis", start, stop);
    }

    protected override IEnumerable<string> Settings(int storePort, DirectoryInfo folder) => ["--Redis", $"127.0.0.1:{storePort}"];
}
