using System.Text.Json;
using System.Text.Json.Serialization;
using DialogEngine.Faults.Judging;

namespace DialogEngine.Faults.Results;

/// <summary>What one run has shown: a line of <c>results.jsonl</c>.</summary>
internal sealed record RunResult
{
    private const int FirstOfEach = 4;

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public required string Fault { get; init; }

    public required int Seed { get; init; }

    public required string Store { get; init; }

    public required int Hosts { get; init; }

    public required int Phones { get; init; }

    public required int Rate { get; init; }

    public string? Bug { get; init; }

    /// <summary>How many times something was done to the engine or to what is below it.</summary>
    public required int Injections { get; init; }

    /// <summary>Ballots and supports that phones were told are recorded.</summary>
    public required long Acknowledged { get; init; }

    /// <summary>How many things the checker looked at, by invariant.</summary>
    public required IReadOnlyDictionary<string, long> Checked { get; init; }

    /// <summary>Whether the checker could judge.</summary>
    public required bool IsJudged { get; init; }

    /// <summary>What the checker found, and what the fault itself saw.</summary>
    public required long Violations { get; init; }

    /// <summary>What the checker found alone.</summary>
    public required long FoundByChecker { get; init; }

    /// <summary>The same by invariant.</summary>
    public IReadOnlyDictionary<string, long> FoundBy { get; init; } = new Dictionary<string, long>();

    /// <summary>The first violations of each invariant, and of those that the fault saw, in words.</summary>
    public required IReadOnlyList<string> Found { get; init; }

    /// <summary>Whether the run is a control, in which something must be found.</summary>
    public required bool ExpectsLoss { get; init; }

    /// <summary>What was measured against the goal, in milliseconds.</summary>
    public required IReadOnlyList<double> RecoveriesMs { get; init; }

    public string? Goal { get; init; }

    public double? GoalMs { get; init; }

    /// <summary>Whatever else the fault has found out.</summary>
    public required IReadOnlyDictionary<string, object> Facts { get; init; }

    public required double Seconds { get; init; }

    /// <summary>The machine's load average of a minute when the run began: what else it was doing, or had just done.</summary>
    public double? LoadAtStart { get; init; }

    /// <summary>The same at its end, the run's own work among it.</summary>
    public double? LoadAtEnd { get; init; }

    /// <summary>Nothing found where nothing may be, something found where something must be.</summary>
    [JsonIgnore]
    public bool IsAsItShouldBe => IsJudged && (ExpectsLoss || Bug is not null ? FoundByChecker > 0 : Violations == 0);

    /// <summary>A run that came to no end.</summary>
    public static RunResult Failed(IFault fault, RunSettings settings, Exception why) => new()
    {
        Fault = fault.Name, Seed = settings.Seed, Store = "", Hosts = 0, Phones = settings.Phones, Rate = settings.Rate, Bug = settings.Bug,
        Injections = 0, Acknowledged = 0, Checked = new Dictionary<string, long>(), IsJudged = false, Violations = 1, FoundByChecker = 0, Found = [why.ToString()],
        ExpectsLoss = fault.ExpectsLoss, RecoveriesMs = [], Facts = new Dictionary<string, object>(), Seconds = 0,
    };

    public static RunResult Of(IFault fault, RunSettings settings, Scene scene, IReadOnlyList<Verdict> verdicts, TimeSpan took) => new()
    {
        Fault = fault.Name,
        Seed = settings.Seed,
        Store = scene.Ground.Store,
        Hosts = scene.Hosts.Count,
        Phones = settings.Phones * scene.Meetings.Count,
        Rate = settings.Rate * scene.Meetings.Count,
        Bug = settings.Bug,
        Injections = scene.Nemesis.Injections,
        Acknowledged = scene.Meetings.Sum(meeting => meeting.Votes.Acknowledged),
        Checked = Sum(verdicts.Select(verdict => verdict.Checked)),
        IsJudged = verdicts.All(verdict => verdict.IsJudged),
        Violations = verdicts.Sum(verdict => verdict.Count) + scene.Violations.Count,
        FoundByChecker = verdicts.Where(verdict => verdict.IsJudged).Sum(verdict => verdict.Count),
        FoundBy = Sum(verdicts.Where(verdict => verdict.IsJudged).Select(verdict => verdict.Counts)),
        Found = [.. verdicts.SelectMany(verdict => verdict.Violations).GroupBy(found => found.Split(':')[0]).SelectMany(each => each.Take(FirstOfEach)), .. scene.Violations.Take(FirstOfEach)],
        ExpectsLoss = fault.ExpectsLoss,
        RecoveriesMs = [.. scene.Recoveries.Select(ms => Math.Round(ms))],
        Goal = fault.Goal?.What,
        GoalMs = fault.Goal?.Limit.TotalMilliseconds,
        Facts = scene.Facts,
        Seconds = Math.Round(took.TotalSeconds, 1),
    };

    /// <summary>One line for whoever waits.</summary>
    public override string ToString()
    {
        var recovered = RecoveriesMs.Count == 0 ? "" : $", acknowledged again after {Percentiles.Of(RecoveriesMs, 50):0} ms (median), {RecoveriesMs.Max():0} ms (longest)";
        var found = Violations == 0 ? "no violations" : $"{Violations} VIOLATIONS\n    " + string.Join("\n    ", Found);
        var facts = Facts.Count == 0 ? "" : "\n    " + string.Join(", ", Facts.Select(fact => $"{fact.Key} {fact.Value}"));
        return $"{Fault}{(Bug is null ? "" : $" with {Bug}")}, seed {Seed}: {Injections} injections, {Acknowledged} ballots acknowledged{recovered}, {(IsJudged ? found : "NOT JUDGED: " + string.Join(' ', Found))}, {Seconds:0} s{facts}";
    }

    private static SortedDictionary<string, long> Sum(IEnumerable<IReadOnlyDictionary<string, long>> numbers)
    {
        var sums = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (name, number) in numbers.SelectMany(one => one)) sums[name] = sums.GetValueOrDefault(name) + number;
        return sums;
    }
}
