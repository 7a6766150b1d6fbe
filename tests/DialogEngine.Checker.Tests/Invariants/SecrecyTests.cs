using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking.Invariants;

/// <summary>I13: what must stand in no log and no database.</summary>
public class SecrecyTests
{
    [Fact]
    public void I13_CanaryInALog_IsFound()
    {
        var run = Run().Join("phone-1");
        run.Canaries.Add("canary-ua-5f0c7b0e");
        run.Logs.Add(("host-1.log", "GET / canary-ua-5f0c7b0e 200"));
        Assert.Equal("logs/host-1.log", run.Judge().Of("I13").Single().Where);
    }

    [Fact]
    public void I13_CanaryInTheDatabase_IsFound()
    {
        var run = Run().Join("phone-1");
        run.Canaries.Add("canary-ua-5f0c7b0e");
        run.Change("INSERT INTO moderator VALUES ('m', 'canary-ua-5f0c7b0e', 0, 0, x'00')").Judge().Shows("I13", "canary-ua-5f0");
    }

    [Fact]
    public void I13_LogWithoutCanaries_IsRight()
    {
        var run = Run().Join("phone-1");
        run.Canaries.Add("canary-ua-5f0c7b0e");
        run.Logs.Add(("host-1.log", "GET / canary-ua-5f0c7b0f 200"));
        run.Judge("I13").IsGood();
    }

    [Theory]
    [InlineData("host-1.log")]
    [InlineData("deep/er/postgres.log")]
    public void I13_CanaryThatLiesAcrossTwoPiecesOfALog_IsFound(string file)
    {
        var run = Run().Join("phone-1");
        run.Canaries.AddRange(["canary-ua-5f0c7b0e", "canary-token-77"]);
        run.Logs.Add((file, new string('.', (1 << 20) - 7) + "canary-token-77 and no more"));
        var violation = Assert.Single(run.Judge().Of("I13"));
        Assert.Equal("logs/" + file, violation.Where);
        Assert.StartsWith("The canary canary-token-7", violation.What, StringComparison.Ordinal);
    }

    [Fact]
    public void I13_CanaryInTheLogOfWritesThatAreNotMovedYet_IsFound()
    {
        var hand = Run().Join("phone-1");
        hand.Canaries.Add("canary-ua-5f0c7b0e");
        using var run = hand.Write();
        run.Put("database/notes.db-wal", "…canary-ua-5f0c7b0e…");
        Assert.Contains("notes.db-wal", Assert.Single(run.Judge().Of("I13")).Where, StringComparison.Ordinal);
    }

    [Fact]
    public void I13_EachCanary_IsToldOncePerFile()
    {
        var run = Run().Join("phone-1");
        run.Canaries.AddRange(["canary-ua-5f0c7b0e", "canary-token-77"]);
        run.Logs.Add(("host-1.log", "canary-ua-5f0c7b0e canary-ua-5f0c7b0e canary-token-77"));
        Assert.Equal(2, run.Judge().Of("I13").Count);
    }
}
