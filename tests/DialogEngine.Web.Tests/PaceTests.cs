using DialogEngine.Audiences;

namespace DialogEngine;

/// <summary>How fast one connection may call.</summary>
public class PaceTests
{
    [Fact]
    public void SoManyAtOnce_AndThenNone()
    {
        var pace = new Pace(3, TimeSpan.FromHours(1));

        for (var i = 0; i < 3; i++) Assert.True(pace.Allows(out _));

        Assert.False(pace.Allows(out var retryAfterMs));
        Assert.Equal(3_600_000, retryAfterMs);
    }

    [Fact]
    public void AfterAPeriod_OneMore_AndThoseRefusedCostNothing()
    {
        var pace = new Pace(2, TimeSpan.FromMilliseconds(200));
        for (var i = 0; i < 2; i++) Assert.True(pace.Allows(out _));
        for (var i = 0; i < 1_000; i++) pace.Allows(out _);

        Thread.Sleep(250);

        Assert.True(pace.Allows(out _));
    }

    [Fact]
    public void ManyAtOnce_FromSeveralThreads_AreNotMoreThanAllowed()
    {
        var pace = new Pace(100, TimeSpan.FromHours(1));
        var passed = 0;

        Parallel.For(0, 1_000, _ =>
        {
            if (pace.Allows(out var _)) Interlocked.Increment(ref passed);
        });

        Assert.Equal(100, passed);
    }
}
