using DialogEngine.Faults.Running;
using DialogEngine.Faults.Single;

namespace DialogEngine.Faults;

/// <summary>Small runs from end to end: real engines, real kills, the checker's own verdict.</summary>
public sealed class RunTests
{
    private static readonly RunSettings Small = new() { Seed = 20261123, Phones = 20, Rate = 60, Injections = 2, Calm = TimeSpan.FromMilliseconds(500) };

    [Fact]
    public async Task EngineThatIsKilledTwice_LosesNothing()
    {
        using var workplace = new Workplace();

        var result = await new Run(new KillProcess(), Small, workplace.In("run")).Carry(CancellationToken.None);

        Assert.True(result.IsJudged, string.Join('\n', result.Found));
        Assert.Empty(result.Found);
        Assert.Equal(2, result.Injections);
        Assert.Equal(2, result.RecoveriesMs.Count);
        Assert.Equal(Small.Phones, result.Facts["probes-acknowledged"]);
        Assert.True(result.Acknowledged > Small.Phones);
    }

    [Fact]
    public async Task EngineThatAcknowledgesBeforeItCommits_IsFound()
    {
        using var workplace = new Workplace();
        // One kill may fall where nothing was on its way.
        var settings = Small with { Bug = "acknowledge-before-commit", Injections = 4 };

        var result = await new Run(new KillProcess(), settings, workplace.In("run")).Carry(CancellationToken.None);

        Assert.True(result.IsJudged, string.Join('\n', result.Found));
        Assert.NotEmpty(result.Found);
    }
}
