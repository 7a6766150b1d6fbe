using System.Diagnostics;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Judging;
using DialogEngine.Faults.Meetings;
using DialogEngine.Faults.Results;

namespace DialogEngine.Faults.Running;

/// <summary>One run: meetings are held, the fault is injected, all is made whole, everybody is probed, and the checker judges.</summary>
internal sealed class Run(IFault fault, RunSettings given, string path)
{
    private static readonly TimeSpan ProbeLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(90);

    /// <summary>How long a meeting may take to its end once all is whole: several times what it takes on a busy machine.</summary>
    private static readonly TimeSpan EndLimit = TimeSpan.FromMinutes(10);

    private readonly RunSettings _settings = fault.Adapt(given);
    private readonly RunFolder _folder = new(path);
    private readonly DateTime _startedAt = DateTime.UtcNow;
    private readonly double? _loadAtStart = LoadAverage.Now();

    /// <summary>Carries it out, and has it judged however it ended.</summary>
    /// <exception cref="Exception">It did not come so far that a fault could be injected.</exception>
    public async Task<RunResult> Carry(CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var folders = fault.Meetings == 1 ? [_folder] : Enumerable.Range(1, fault.Meetings).Select(n => new RunFolder(Path.Combine(_folder.Path, $"meeting-{n}"))).ToArray();
        await using var ground = await fault.Prepare(_folder, _settings);
        await ground.Start(stop);
        var meetings = new List<Meeting>();
        Scene scene;
        try
        {
            foreach (var folder in folders) meetings.Add(await Meeting.Begin(ground.Hosts, folder, _settings, stop));
            using var nemesis = new NemesisLog(folders.Select(folder => folder.Nemesis));
            scene = new Scene(_settings, ground, meetings, nemesis, _folder);
            await Describe(scene);
            await Task.Delay(_settings.Calm, stop);
            await Hold(scene, stop);
        }
        finally
        {
            foreach (var meeting in meetings) await meeting.Leave();
            foreach (var meeting in meetings) meeting.Dispose();
        }

        await Stop(scene);
        await Describe(scene);
        var verdicts = new List<Verdict>();
        foreach (var folder in folders)
        {
            if (folder != _folder) FolderCopy.Make(_folder.Logs, folder.Logs);
            verdicts.Add(await new Checker(_settings.Checker).Judge(folder, await ground.Keep(folder), stop));
        }

        var result = RunResult.Of(fault, _settings, scene, verdicts, watch.Elapsed) with { LoadAtStart = _loadAtStart, LoadAtEnd = LoadAverage.Now() };
        if (!result.IsAsItShouldBe)
            foreach (var folder in folders) await ground.KeepForGood(folder);
        return result;
    }

    private async Task Hold(Scene scene, CancellationToken stop)
    {
        try
        {
            await fault.Inject(scene, stop);
            scene.Nemesis.Healed();
            await End(scene, stop);
        }
        // An engine that has lost what it knew brings the meeting to no good end: that is for the checker to see.
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder.Path, "error.txt"), e.ToString(), stop);
            scene.Violation($"the meeting came to no good end: {e.Message}");
        }
    }

    private static async Task End(Scene scene, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(EndLimit);
        try
        {
            await Probe(scene, limit.Token);
            await Task.WhenAll(scene.Meetings.Select(meeting => meeting.Rest(limit.Token)));
            await Task.WhenAll(scene.Meetings.Select(meeting => meeting.Finish(limit.Token)));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException($"Not all was answered, closed and published {EndLimit.TotalMinutes:0} minutes after the last fault.");
        }
    }

    private static async Task Stop(Scene scene)
    {
        try
        {
            await scene.Ground.Stop().WaitAsync(StopLimit);
        }
        catch (TimeoutException)
        {
            scene.Violation($"an engine did not end within {StopLimit.TotalSeconds:0} s of SIGTERM");
            foreach (var host in scene.Hosts) await host.Kill();
        }
    }

    private static async Task Probe(Scene scene, CancellationToken stop)
    {
        await Task.WhenAll(scene.Meetings.Select(meeting => meeting.OpenProbe(stop)));
        scene.Nemesis.Begin("probe");
        var probed = await Task.WhenAll(scene.Meetings.Select(meeting => meeting.Probe(ProbeLimit, stop)));
        scene.Nemesis.End("probe");
        scene.Fact("probes-acknowledged", probed.Sum(probe => probe.Acknowledged));
        scene.Fact("phones-up-to-date", probed.Sum(probe => probe.UpToDate));
    }

    private async Task Describe(Scene scene)
    {
        foreach (var meeting in scene.Meetings) await RunDescription.Write(fault, _settings, scene.Ground, meeting, _startedAt);
    }
}
