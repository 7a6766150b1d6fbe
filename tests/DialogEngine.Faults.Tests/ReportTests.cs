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

        Assert.Contains("| `kill-process` | 3 | 30 | 1,500 | I1 600 | 2 | 2,000 / 6,000 / 6,000 | from the kill: ≤ 5,000 ms | 2 of 3 |", table, StringComparison.Ordinal);
    }

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
        Checked = new Dictionary<string, long> { ["I1"] = 200 },
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
