using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Meetings;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults;

/// <summary>Everything that a fault can reach while people vote.</summary>
internal sealed class Scene(RunSettings settings, IGround ground, IReadOnlyList<Meeting> meetings, NemesisLog nemesis, RunFolder folder)
{
    private static readonly TimeSpan FirstVoteLimit = TimeSpan.FromMinutes(2);

    private readonly List<double> _recoveries = [];
    private readonly List<string> _violations = [];
    private readonly SortedDictionary<string, object> _facts = new(StringComparer.Ordinal);

    public RunSettings Settings => settings;

    public IGround Ground => ground;

    public IReadOnlyList<EngineProcess> Hosts => ground.Hosts;

    public IReadOnlyList<Meeting> Meetings => meetings;

    /// <summary>The meeting, where there is one.</summary>
    public Meeting Meeting => meetings[0];

    public NemesisLog Nemesis => nemesis;

    /// <summary>The folder of the run; that of its first meeting.</summary>
    public RunFolder Folder => folder;

    /// <summary>The fault's own choices. Not to be shared between threads.</summary>
    public Random Random { get; } = new(settings.Seed ^ 0x5eed);

    /// <summary>What was measured against the fault's goal, in milliseconds.</summary>
    public IReadOnlyList<double> Recoveries => _recoveries;

    /// <summary>Whatever else the fault has found out, for the results: numbers and short texts by kebab-case name.</summary>
    public IReadOnlyDictionary<string, object> Facts => _facts;

    /// <summary>What the fault itself saw that must not be, besides what the checker finds.</summary>
    public IReadOnlyList<string> Violations => _violations;

    public void Measured(TimeSpan recovery) => _recoveries.Add(recovery.TotalMilliseconds);

    public void Violation(string what) => _violations.Add(what);

    public void Fact(string name, object value) => _facts[name] = value;

    /// <summary>
    /// Waits for the first ballot in any meeting that is sent and acknowledged after a moment, and notes how long after
    /// it the acknowledgement came.
    /// </summary>
    /// <param name="since">A moment of the histories' clock.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="TimeoutException">None was within two minutes.</exception>
    public async Task<TimeSpan> MeasureFirstVote(double since, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(FirstVoteLimit);
        try
        {
            var first = await await Task.WhenAny(meetings.Select(meeting => meeting.Votes.FirstAfter(since, limit.Token)));
            var took = TimeSpan.FromMilliseconds(first - since);
            Measured(took);
            return took;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException($"No vote was acknowledged within {FirstVoteLimit.TotalSeconds:0} s.");
        }
    }

    /// <summary>Cuts the connection of every phone, desk and projector at once.</summary>
    public void CutAll()
    {
        foreach (var meeting in meetings) meeting.CutAll();
    }

    /// <summary>Lets people vote for a while: a random time up to a limit.</summary>
    public Task Pause(TimeSpan atLeast, TimeSpan atMost, CancellationToken stop) =>
        Task.Delay(atLeast + ((atMost - atLeast) * Random.NextDouble()), stop);
}
