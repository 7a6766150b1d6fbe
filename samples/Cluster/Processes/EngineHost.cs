namespace DialogEngine.ClusterSample.Processes;

/// <summary>One host of the cluster.</summary>
internal sealed class EngineHost(int number, int port, string assembly, string connectionString, string? key) : IAsyncDisposable
{
    private const string LastLine = "Ctrl+C stops it";
    private const string DeskLine = "Desk ";

    private readonly int _clusterPort = Ports.Free();
    private Child? _process;

    public int Number => number;

    /// <summary>Its process, while it runs.</summary>
    public int Id => _process!.Id;

    public Uri Url { get; } = new($"http://127.0.0.1:{port}");

    /// <summary>Starts it, and returns when it is running.</summary>
    /// <returns>The path of the desk that it printed: with a link to sign in once, where no key is configured.</returns>
    /// <exception cref="DidNotStartException">It did not start.</exception>
    public async Task<string> Start()
    {
        var settings = new Dictionary<string, string>
        {
            // Not among the arguments, which every user of this machine may read.
            ["ConnectionStrings__DialogEngine"] = connectionString,
            ["DialogEngine__Storage"] = "postgres",
            ["DialogEngine__Cluster__Port"] = $"{_clusterPort}",
            // The proxy asks every second whether a host is ready.
            ["DialogEngine__Cluster__NoticeSeconds"] = "3",
            ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true",
        };
        if (key is not null) settings["DialogEngine__ModeratorKey"] = key;
        _process = await Child.Start($"Host {number}", LastLine, settings, "dotnet", assembly, "--urls", Url.ToString());
        var desk = _process.Said.Single(line => line.Contains(DeskLine, StringComparison.Ordinal));
        var address = new Uri(desk[(desk.IndexOf(DeskLine, StringComparison.Ordinal) + DeskLine.Length)..].Trim());
        return address.PathAndQuery + address.Fragment;
    }

    public Task Kill() => _process!.Kill();

    public Task Stop() => _process!.Stop();

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process) await process.DisposeAsync();
    }
}
