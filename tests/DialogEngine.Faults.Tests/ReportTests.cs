using DialogEngine.Faults.Meetings;
using DialogEngine.Faults.Results;

namespace DialogEngine.Faults;

/// <summary>What is made of many runs.</summary>
public sealed class ReportTests
{
    [Fact]
    public void Percentile_IsAValueThatWasMeasured()
    {
        double[] values = [40, 10, 30, 20];

        Assert.Equal(20, Percentiles.Of(values, 50));
        Assert.Equal(40, Percentiles.Of(values, 99));
        Assert.Equal(10, Percentiles.Of([10], 1));
    }

    [Fact]
    public void Table_HasOneRowForEachFaultWithTheSumsOfItsRuns()
    {
        var table = ReportTable.Of([Result(1_000, 0), Result(6_000, 0), Result(2_000, 2)]);

        Assert.Contains("| `kill-process` | 3 | 30 | 1,500 | 600 things by all but I11 | 2 | 2,000 / 6,000 / 6,000 | from the kill: ≤ 5,000 ms | 2 of 3 |", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_TellsWhatWasMeantToBeFoundByInvariant()
    {
        var control = Result(1_000, 5) with { ExpectsLoss = true, FoundBy = new Dictionary<string, long> { ["I8"] = 1, ["I1"] = 4 } };

        Assert.Contains("| 5: I1 4, I8 1 (meant: found in 1 of 2 runs) |", ReportTable.Of([control, Result(1_000, 0) with { ExpectsLoss = true }]), StringComparison.Ordinal);
    }

    [Fact]
    public void SecondTable_TellsHowBusyTheMachineWasAndWhatElseWasSeen()
    {
        var table = ReportTable.Of(
        [
            Seen(0.4, ("probes-acknowledged", 20), ("others-p99-ms", 900), ("boxes-moved", "3 of 8"), ("hosts-ended", 1)),
            Seen(6.2, ("probes-acknowledged", 19), ("others-p99-ms", 1_200), ("boxes-moved", "2 of 8"), ("hosts-ended", 2), ("host-1-did-not-start", "The address is taken.")),
        ]);

        Assert.Contains(
            "| `kill-process` | 0.4 (6.2), 1.4 (7.2) | 39 of 40 | – | boxes moved 5 of 16; host 1 did not start: in 1 runs; hosts ended 3; others p99 900 (1,200) ms |", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfResultsThatWereReadFromAFile_IsTheSame()
    {
        var result = Seen(0.4, ("others-p99-ms", 900), ("boxes-moved", "3 of 8"), ("hosts-ended", 1));
        var read = System.Text.Json.JsonSerializer.Deserialize<RunResult>(System.Text.Json.JsonSerializer.Serialize(result, RunResult.Json), RunResult.Json)!;

        Assert.Equal(ReportTable.Of([result]), ReportTable.Of([read]));
    }

    [Theory]
    [InlineData(new[] { 10.0, 20, 30 }, 10)]
    [InlineData(new[] { 30.0, 30, 30 }, 0)]
    [InlineData(new[] { 12.0, 8, 12, 8 }, -0.8)]
    [InlineData(new[] { 5.0 }, 0)]
    public void Slope_IsThatOfTheNearestLine(double[] values, double slope) =>
        Assert.Equal(slope, Slope.Of([.. values.Select((value, at) => ((double)at, value))]), 6);

    [Fact]
    public async Task FirstVote_IsOneThatWasSentAfterTheMoment()
    {
        var votes = new VoteWatch();
        var first = votes.FirstAfter(100, CancellationToken.None);

        votes.Heard("standing", 99, 120);
        Assert.False(first.IsCompleted);
        votes.Heard("standing", 101, 130);

        Assert.Equal(130, await first);
    }

    private static RunResult Seen(double load, params (string Name, object Value)[] facts) =>
        Result(1_000, 0) with { LoadAtStart = load, LoadAtEnd = load + 1, Facts = facts.ToDictionary(fact => fact.Name, fact => fact.Value) };

    private static RunResult Result(double recoveryMs, int violations) => new()
    {
        Fault = "kill-process",
        Seed = 1,
        Store = "sqlite",
        Hosts = 1,
        Phones = 20,
        Rate = 60,
        Injections = 10,
        Acknowledged = 500,
        Checked = new Dictionary<string, long> { ["I1"] = 200, ["I11"] = 0 },
        IsJudged = true,
        Violations = violations,
        FoundByChecker = violations,
        Found = [],
        ExpectsLoss = false,
        RecoveriesMs = [recoveryMs],
        Goal = "from the kill",
        GoalMs = 5_000,
        Facts = new Dictionary<string, object>(),
        Seconds = 10,
    };
}
