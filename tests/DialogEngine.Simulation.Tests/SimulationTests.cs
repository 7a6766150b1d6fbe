namespace DialogEngine.Simulating;

/// <summary>The engine in a world where everything follows from a seed, and the mistakes that such a world must find.</summary>
public class SimulationTests
{
    private const int Operations = 200;

    /// <summary>Among so many seeds every mistake is found.</summary>
    private const int Few = 50;

    public static TheoryData<string> Bugs { get; } = [.. Enum.GetNames<Bug>()];

    [Fact]
    public void AThousandSeeds_BreakNothing()
    {
        var campaign = new Campaign(Operations);

        campaign.Play(first: 1, count: 1_000);

        Assert.True(campaign.Broken.Count == 0, string.Join("\n\n", campaign.Broken.Take(3).Select(broken => broken.Report(Operations, null))));
        Assert.Equal(1_000, campaign.Played);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4711)]
    [InlineData(123_456)]
    public void ASeed_PlayedAgain_IsTheSameStepByStep(int seed)
    {
        var first = Simulation.Run((ulong)seed, Operations);
        var again = Simulation.Run((ulong)seed, Operations);

        Assert.Equal((first.Hash, first.Steps, first.Operations), (again.Hash, again.Steps, again.Operations));
        Assert.True(first.Operations >= Operations);
    }

    [Theory]
    [MemberData(nameof(Bugs))]
    public void AMistakeMadeOnPurpose_IsFoundWithinFewSeeds(string name)
    {
        var bug = Enum.Parse<Bug>(name);

        for (var seed = 1; seed <= Few; seed++)
        {
            if (Simulation.Run((ulong)seed, Operations, bug).Violation is not { } violation) continue;
            TestContext.Current.TestOutputHelper?.WriteLine($"{name} is found at seed {seed}: {violation.Message}");
            return;
        }

        Assert.Fail($"{name} is not found within {Few} seeds.");
    }
}
