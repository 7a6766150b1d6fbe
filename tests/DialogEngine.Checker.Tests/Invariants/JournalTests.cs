using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking.Invariants;

/// <summary>I8, and the deadlines, which are judged by it.</summary>
public class JournalTests
{
    [Theory]
    [InlineData("UPDATE dialogue_event SET payload = replace(payload, 'trygg', 'trygh') WHERE version = 2", "does not follow")]
    [InlineData("UPDATE dialogue_event SET previous_hash = zeroblob(32) WHERE version = 2", "bound to another entry")]
    [InlineData("UPDATE dialogue_event SET at = at + 1 WHERE version = 1", "does not follow")]
    [InlineData("DELETE FROM dialogue_event WHERE version = 2", "Version 2 was expected")]
    [InlineData("DELETE FROM dialogue_event WHERE version = 1", "Version 1 was expected")]
    public void I8_ChainThatIsBroken_IsFound(string change, string words) => Run().Finish().Change(change).Judge().Shows("I8", words);

    [Fact]
    public void I8_AcknowledgedCommandThatIsNotThere_IsFound()
    {
        var run = Run();
        run.Done(run.Ask("close", Poll), "close", Poll).Judge().Shows("I8", "`close` of trygg was acknowledged");
    }

    [Fact]
    public void I8_CommandThatIsThereTwice_IsFound() => Run().Happen("open", Poll).Judge().Shows("I8", "is in the journal 2 times");

    [Fact]
    public void I8_CommandOfUnknownOutcome_MayBeThereOrNot()
    {
        var run = Run();
        var first = run.Ask("close", Poll);
        run.Happen("close", Poll).Outcome(first, "info", "close", Poll);
        run.Outcome(run.Ask("publish", Poll), "info", "publish", Poll).Judge("I8").IsGood();
    }

    [Theory]
    [InlineData(6_000, true)]
    [InlineData(9_000, false)]
    public void Deadline_PollIsClosedFiveSecondsAfterItAtMost(double closedAfter, bool isInTime)
    {
        var judged = WithDeadline().Wait(closedAfter).Happen("close", "timed", byHand: false).Judge("Deadlines");
        Assert.Equal(isInTime, judged.Verdict.IsGood);
    }

    [Fact]
    public void Deadline_WhileNobodyIsThere_DoesNotCount() =>
        WithDeadline().Nemesis("kill").Nemesis("kill", "end").Wait(60_000).Nemesis("start").Nemesis("start", "end").Wait(1_000)
            .Happen("close", "timed", byHand: false).Judge("Deadlines").IsGood();

    [Theory]
    [InlineData("kill", 3, 14_000, true)]
    [InlineData("kill", 3, 18_000, false)]
    [InlineData("cut", 3, 14_000, true)]
    [InlineData("cut", 3, 18_000, false)]
    [InlineData("terminate", 3, 14_000, false)]
    public void Deadline_AfterALostHost_IsKeptByAnotherThatHasTenSecondsToMissIt(string fault, int hosts, double closedAfter, bool isInTime)
    {
        var run = WithDeadline();
        run.Hosts = hosts;
        run.Wait(1_900).Nemesis(fault, "begin", "host-2").Wait(closedAfter).Happen("close", "timed", byHand: false);
        Assert.Equal(isInTime, run.Judge("Deadlines").Verdict.IsGood);
    }

    [Fact]
    public void Deadline_PollThatIsNeverClosed_IsFound() => WithDeadline().Wait(20_000).Saw("phone-1", "timed").Judge().Shows("Deadlines", "never closed");

    [Fact]
    public void Deadline_BallotSentAfterItAndAcknowledged_IsFound()
    {
        var run = WithDeadline().Wait(3_500);
        run.Vote("phone-1", "timed", 0);
        run.Happen("close", "timed", byHand: false).Judge().Shows("Deadlines", "a second after the deadline");
    }

    [Fact]
    public void Deadline_BallotSentJustAtIt_IsRight()
    {
        var run = WithDeadline().Wait(1_990);
        run.Vote("phone-1", "timed", 0);
        run.Happen("close", "timed", byHand: false).Judge("Deadlines").IsGood();
    }

    private static HandMadeRun WithDeadline() => new HandMadeRun().Do("open", "timed", closesInSeconds: 2);
}
