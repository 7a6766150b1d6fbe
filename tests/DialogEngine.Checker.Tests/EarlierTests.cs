using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking;

/// <summary>Databases that are as they were at some moment of the run: what a log that was cut off leaves.</summary>
public class EarlierTests
{
    [Fact]
    public void WhatCameLaterAndIsMissing_IsNoViolation()
    {
        var run = LaterIsCutOff();
        run.JudgeEarlier().IsGood();
        var violated = run.Judge().Violated;
        Assert.Contains("I1", violated);
        Assert.Contains("I8", violated);
        Assert.Contains("I5", violated);
    }

    [Fact]
    public void CommandsThatSomebodyElseCarriedOutSince_AreNoViolation()
    {
        var run = Run();
        // It is opened again from there, and closed at another version than in the run.
        run.Done(run.Ask("open", "later"), "open", "later").Happen("show", Contribution).Happen("show", Contribution).Happen("close", Poll);
        run.Done(run.Ask("close", Poll), "close", Poll).JudgeEarlier().IsGood();
    }

    [Theory]
    [InlineData("UPDATE ballot SET choice = x'02'", "I1")]
    [InlineData("UPDATE ballot SET id = x'000000000000000000000000000000ff'", "I2")]
    [InlineData("UPDATE ballot SET revision = 2", "I3")]
    [InlineData("DELETE FROM dialogue_event WHERE version = 1", "I8")]
    public void WhatIsThere_MustBeRightAllTheSame(string change, string invariant) =>
        Assert.Contains(invariant, LaterIsCutOff().Change(change).JudgeEarlier().Violated);

    [Fact]
    public void ManyThatAreMissing_DoNotHideOneThatIsWrong()
    {
        var run = LaterIsCutOff();
        for (var n = 0; n < 50; n++) run.Done(run.Ask("open", $"missing-{n}"), "open", $"missing-{n}");
        var judged = run.Change("UPDATE dialogue_event SET hash = zeroblob(32) WHERE version = 2").JudgeEarlier();
        Assert.All(judged.Of("I8"), violation => Assert.DoesNotContain("acknowledged", violation.What, StringComparison.Ordinal));
        Assert.NotEmpty(judged.Of("I8"));
    }

    // The run goes on with a vote, a change and a close, of which the database has nothing.
    private static HandMadeRun LaterIsCutOff()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        run.Saw("phone-1", Poll);
        var (vote, change) = (run.Vote("phone-2", Poll, 1), run.Vote("phone-1", Poll, 1));
        run.Saw("phone-1", Poll).Read(Poll);
        run.Polls[Poll].Forget("phone-2", vote);
        run.Polls[Poll].Forget("phone-1", change);
        return run.Done(run.Ask("close", Poll), "close", Poll).Wait(1_000).Saw("phone-3", Poll, tally => tally with { Version = 3, Counts = [0, 2, 0], Ballots = 2, State = "Closed", IsFinal = true });
    }
}
