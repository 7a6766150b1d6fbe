using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Running.Engines;

namespace DialogEngine.LoadTests.Running.Clusters;

/// <summary>A cluster of one's own, behind its proxy, with a database that goes with it. What the proxy uses is nobody's.</summary>
internal sealed partial class RunningCluster : IServer
{
    private const string Running = "Ctrl+C stops it.";

    private readonly ServerProcess _sample;
    private readonly string _key;

    private RunningCluster(ServerProcess sample, Uri url, string key)
    {
        (_sample, Url, _key) = (sample, url, key);
        Pids = Processes(sample.Said, "Host");
        StorePid = Processes(sample.Said, "Database")[0];
    }

    public Uri Url { get; }

    public IReadOnlyList<int> Pids { get; }

    public int? StorePid { get; }

    public IVenue Venue(Route route) => new EngineVenue(route, _key);

    /// <param name="sample">The program of the sample.</param>
    /// <param name="engine">The hosts' program.</param>
    /// <param name="hosts">How many hosts.</param>
    /// <param name="stop">Ends the starting.</param>
    /// <exception cref="CannotRunException">It does not start, as without PostgreSQL's programs.</exception>
    public static async Task<RunningCluster> Start(string sample, string engine, int hosts, CancellationToken stop)
    {
        var (url, key) = (new Uri($"http://127.0.0.1:{ServerProcess.FreePort()}"), $"dk_{Guid.NewGuid():N}");
        var start = new ProcessStartInfo("dotnet", [sample, "--hosts", hosts.ToString(CultureInfo.InvariantCulture), "--url", url.ToString(), "--engine", engine]);
        start.Environment["DIALOGENGINE_KEY"] = key;
        return new RunningCluster(await ServerProcess.UntilItSays(Running, "The cluster", start, stop), url, key);
    }

    public async ValueTask DisposeAsync()
    {
        await _sample.Stop();
        await _sample.DisposeAsync();
    }

    /// <summary>The processes of one kind, of those that the sample names where it says where everything is.</summary>
    private static int[] Processes(IEnumerable<string> said, string kind) =>
        [.. said.Where(line => line.TrimStart().StartsWith(kind, StringComparison.Ordinal)).Select(line => int.Parse(Process().Match(line).Groups[1].ValueSpan, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"process (\d+)$")]
    private static partial Regex Process();
}
