using CsCheck;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Phones;

public class WheelTests
{
    [Fact]
    public async Task Wheel_DoesEverythingOnce_InItsOrder_AndNothingTooEarly()
    {
        List<(long Due, long At)> done = [];
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var wheel = new Wheel(_ => { }, _ => { });
        // The last one is due after a whole turn of the wheel.
        long[] due = [5, 40, 40, 300, 4500, 1, 299];
        foreach (var ms in due)
            wheel.At(ms, _ =>
            {
                done.Add((ms, wheel.NowMs));
                if (ms == 4500) ended.SetResult();
            });
        wheel.Start();

        await ended.Task.OrNever();

        Assert.Equal(due.Order(), done.Select(one => one.Due));
        Assert.All(done, one => Assert.True(one.At >= one.Due));
    }

    [Fact]
    public async Task Wheel_TurnsEachMillisecondOnce_HoweverLate()
    {
        List<long> ticks = [];
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var wheel = new Wheel(
            tick =>
            {
                ticks.Add(tick);
                if (tick == 20) Thread.Sleep(50);
                if (tick == 200) ended.TrySetResult();
            },
            _ => { });
        wheel.Start();

        await ended.Task.OrNever();

        Assert.Equal(Enumerable.Range(1, 200).Select(tick => (long)tick), ticks.Take(200));
    }

    [Fact]
    public void Distance_KeepsTheOrder_AndTakesHalfARoundTripAtLeast() => Gen.Int[1, 500].Select(Gen.Double[0, 0.5], Gen.Int[0, 1000].Array[1, 50]).Sample((trip, loss, sent) =>
    {
        var distance = new Distance(new Remote(1, trip, loss), new Random(1));
        var last = 0.0;
        foreach (var ms in sent.Order())
        {
            var arrival = distance.Arrival(ms);
            Assert.True(arrival >= ms + (trip / 2.0) && arrival >= last);
            last = arrival;
        }
    });

    [Fact]
    public void Distance_LosesAsManyAsItSays()
    {
        var distance = new Distance(new Remote(1, 100, 0.02), new Random(1));
        var late = Enumerable.Range(0, 20_000).Count(i => distance.Arrival(i * 100_000.0) > (i * 100_000.0) + 51);

        Assert.InRange(late, 320, 480);
    }

    [Fact]
    public void Backoff_IsThatOfThePages()
    {
        Assert.Equal((0, 1500), (Backoff.Ms(0, 0), Backoff.Ms(0, 0.5)));
        Assert.Equal((1000, 2000, 8000), (Backoff.Ms(1, 0), Backoff.Ms(1, 0.5), Backoff.Ms(3, 0.5)));
        Assert.Equal(30_000, Backoff.Ms(50, 0.5));
    }

    [Fact]
    public void Habits_FallToThePartsTheyAreMeantFor()
    {
        var scenario = Some.Scenario() with { Remote = new Remote(0.5, 150, 0.02), Slow = new Slow(0.1, 1000), Stall = new Stall(0.2, 5, 5) };
        var habits = Enumerable.Range(0, 100).Select(phone => Habit.Of(phone, scenario)).ToArray();

        Assert.Equal((50, 10, 20, 20), (
            habits.Count(habit => habit.Remote is not null), habits.Count(habit => habit.BytesPerSecond > 0),
            habits.Count(habit => habit.StandsStill), habits.Count(habit => habit == default)));
    }
}
