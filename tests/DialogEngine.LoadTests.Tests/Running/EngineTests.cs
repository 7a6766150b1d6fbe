using System.Net;
using System.Net.Sockets;
using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Reports;
using DialogEngine.LoadTests.Running.Engines;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Running;

/// <summary>Audiences at a real engine, one after the other. How fast it is on this machine is no matter here.</summary>
public class EngineTests
{
    private static readonly Patience Short = new(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(4));
    private static readonly Patience Usual = Patience.Usual;

    [Fact]
    public async Task FiveHundredPhones_ComeOutRight()
    {
        await using var engine = await Start();

        var run = await Run(engine, Library.Find("short"), Usual);

        Assert.Empty(run.Faults.Select(fault => $"{fault.Fault} {fault.Count}: {string.Join("; ", fault.Examples)}"));
        Assert.Equal((500, 0), (run.Joined, run.Counts.Unanswered));
        Assert.Equal(run.Counts.Intended, run.Counts.Acknowledged);
        Assert.True(run.Reconciliation!.Acknowledged > 900 && run.Reconciliation.Replaced > 400, $"{run.Reconciliation}");
        Assert.Equal(run.Reconciliation.Acknowledged - run.Reconciliation.Replaced, run.Reconciliation.Published);
        Assert.Equal(150, run.Counts.Reconnects);
        Assert.True(Judgement.Of(run).Kept);
    }

    [Fact]
    public async Task EngineThatIsKilledInTheMiddle_AndComesBack_LosesNothing()
    {
        await using var engine = await Start();
        var scenario = Evening(seconds: 8);

        var progress = new RunProgress();
        var running = Run(engine, scenario, Usual, progress);
        await UnderWay(progress, running);
        await engine.Kill();
        await engine.Run(TestContext.Current.CancellationToken);
        var run = await running;

        Assert.Empty(run.Faults.Select(fault => $"{fault.Fault} {fault.Count}: {string.Join("; ", fault.Examples)}"));
        Assert.True(run.Counts.Reconnects > 0, $"{run.Counts}");
        Assert.Equal((run.Counts.Intended, 0), (run.Counts.Acknowledged, run.Counts.Unanswered));
        Assert.True(Judgement.Of(run).Kept);
    }

    [Fact]
    public async Task EngineThatIsKilledInTheMiddle_AndStaysAway_IsAccountedFor_AndEnds()
    {
        await using var engine = await Start();
        var scenario = Evening(seconds: 8);

        var progress = new RunProgress();
        var running = Run(engine, scenario, Short, progress);
        await UnderWay(progress, running);
        await engine.Kill();
        var run = await running;

        Assert.Contains(Fault.NotPublished, run.Faults.Select(fault => fault.Fault));
        Assert.All(run.Faults, fault => Assert.True(fault.Fault is Fault.NotPublished or Fault.NeverJoined, $"{fault}"));
        Assert.Null(run.Reconciliation);
        Assert.True(run.Counts.Unanswered > 0);
        Assert.Equal(run.Counts.Intended, run.Counts.Acknowledged + run.Counts.Unanswered);
        var judgement = Judgement.Of(run);
        Assert.False(judgement.Kept);
        Assert.Contains("the result could not be read", Verdict.Of(run, judgement, Words.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongAddress_IsToldInWords()
    {
        var nobody = await ToldBy(new Uri("http://127.0.0.1:1"));
        Assert.StartsWith("Nothing answers at http://127.0.0.1:1/", nobody, StringComparison.Ordinal);

        Assert.Contains("No machine is called", await ToldBy(new Uri("http://no-such-machine.invalid")), StringComparison.Ordinal);
        Assert.Contains("begins with https", await ToldBy(new Uri("https://127.0.0.1:1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherServer_IsToldApart()
    {
        using var other = new HttpListener();
        var port = FreePort();
        other.Prefixes.Add($"http://127.0.0.1:{port}/");
        other.Start();
        var answering = Task.Run(async () =>
        {
            var context = await other.GetContextAsync();
            context.Response.StatusCode = 404;
            context.Response.Close();
        }, TestContext.Current.CancellationToken);

        Assert.Contains("is not DialogEngine: POST /api/dialogues was answered with 404", await ToldBy(new Uri($"http://127.0.0.1:{port}")), StringComparison.Ordinal);
        await answering;
    }

    [Fact]
    public async Task WrongKey_IsToldInWords()
    {
        await using var engine = await Start();

        Assert.Contains("knows no moderator with this key", await ToldBy(engine.Url), StringComparison.Ordinal);
    }

    private static Scenario Evening(double seconds) => Some.Scenario(json => json["warmUpSeconds"] = 0) with
    {
        Phones = 60,
        Joins = [new Arrivals.Phase.Inject(1, 2)],
        Votes = new Track(2, [new Arrivals.Phase.Hold(60, seconds)]),
        Thresholds = [new Threshold("unknown", 0)],
        LastVersionWithinSeconds = 30,
    };

    private static async Task<EngineProcess> Start() =>
        await EngineProcess.Start(await Repository.Engine(TestContext.Current.CancellationToken), [], TestContext.Current.CancellationToken);

    /// <summary>Waits until people have voted, and mean to go on.</summary>
    private static async Task UnderWay(RunProgress progress, Task running)
    {
        while (progress.Standing.Acknowledged < 60 && !running.IsCompleted) await Task.Delay(100, TestContext.Current.CancellationToken);
    }

    private static async Task<RunResult> Run(EngineProcess engine, Scenario scenario, Patience patience, RunProgress? progress = null)
    {
        var stop = TestContext.Current.CancellationToken;
        var route = await Route.To(engine.Url, scenario.Addresses, stop);
        return await new LoadRun(route, () => new EngineVenue(route, engine.Key), engine.Pids, Some.Machine, patience).Run(scenario, progress ?? new RunProgress(), stop);
    }

    /// <summary>What somebody is told who runs a scenario there.</summary>
    private static async Task<string> ToldBy(Uri url)
    {
        var stop = TestContext.Current.CancellationToken;
        return (await Assert.ThrowsAsync<CannotRunException>(async () =>
        {
            var route = await Route.To(url, 1, stop);
            await new LoadRun(route, () => new EngineVenue(route, "dk_nobody-has-this-key"), [], Some.Machine, Short).Run(Evening(1), new RunProgress(), stop);
        })).Message;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
