using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Running;

/// <summary>Whether a run kept what was asked of it.</summary>
/// <param name="Kept">Whether nothing happened that must not, and every threshold was kept.</param>
/// <param name="Thresholds">Each threshold with what came.</param>
internal sealed record Judgement(bool Kept, IReadOnlyList<ThresholdOutcome> Thresholds)
{
    private static readonly Dictionary<string, Measure> Measures = new()
    {
        ["join"] = Measure.Join,
        ["acknowledgement"] = Measure.Acknowledgement,
        ["question"] = Measure.Question,
        ["projector"] = Measure.Projector,
        ["phones"] = Measure.Phones,
        ["reconnect"] = Measure.Reconnect,
    };

    public static Judgement Of(RunResult run)
    {
        ThresholdOutcome[] outcomes = [.. run.Scenario.Thresholds.Select(threshold => Outcome(run, threshold))];
        return new Judgement(run.Faults.Count == 0 && outcomes.All(outcome => outcome.Kept), outcomes);
    }

    private static ThresholdOutcome Outcome(RunResult run, Threshold threshold)
    {
        double? came = threshold.Name switch
        {
            "unknown" => run.Counts.Unanswered,
            "told-to-wait" => run.Counts.ToldToWait,
            "server.megabytes" => run.Cost?.Megabytes,
            "server.cores" => run.Cost?.Cores,
            _ => threshold.Name.Split('.') is [var measure, var statistic] && run.Times[Measures[measure]] is { Count: > 0 } times ? times.Of(statistic) : null,
        };
        // What did not happen kept nobody waiting.
        return new ThresholdOutcome(threshold, came, came is null || came <= threshold.AtMost);
    }
}

/// <summary>A threshold, and what came; null where there was nothing to measure.</summary>
internal sealed record ThresholdOutcome(Threshold Threshold, double? Came, bool Kept);
