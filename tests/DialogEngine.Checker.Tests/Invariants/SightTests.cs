using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking.Invariants;

/// <summary>I10 and I11: what people may see, and what they may be told without a store.</summary>
public class SightTests
{
    [Fact]
    public void I10_WallWithoutApproval_IsFound() => Run().OnWall(Contribution).Do("approve", Contribution).Judge().Shows("I10", "before its approval");

    [Fact]
    public void I10_PublicWithoutApproval_IsFound()
    {
        var run = Run();
        run.Outcome(run.Ask("approve", Contribution), "fail", "approve", Contribution);
        run.Noted("phone-1", "public", ("contribution", Contribution), ("on", true)).Judge().Shows("I10", "saw contribution");
    }

    [Fact]
    public void I10_HiddenAndStillThere_IsFound() => Shown().Do("hide", Contribution).Wait(2_000).OnWall("").Judge().Shows("I10", "still on the wall");

    [Fact]
    public void I10_HiddenAndThereAgain_IsFound() =>
        Shown().Do("hide", Contribution).OnWall("").Wait(2_000).OnWall(Contribution).Judge().Shows("I10", "on the wall again");

    [Fact]
    public void I10_HiddenAndGone_IsRight() => Shown().Do("hide", Contribution).Wait(500).OnWall("").Wait(2_000).Ready(200).Judge("I10").IsGood();

    [Fact]
    public void I10_HiddenWhileTheNemesisWorks_MayTakeLonger() =>
        Shown().Nemesis("kill").Do("hide", Contribution).Wait(2_000).Nemesis("start", "end").OnWall("").Judge("I10").IsGood();

    [Fact]
    public void I10_HiddenAndStillPublicInTheVersionThatHidIt_IsFound() =>
        Public("phone-1").Nemesis("kill").Do("hide", Contribution).Version("phone-1", 4).Version("phone-1", 5).Judge().Shows("I10", "phone-1 still showed");

    [Fact]
    public void I10_HiddenAndGoneWithTheVersionThatHidIt_IsRight()
    {
        var judged = Public("phone-1").Do("hide", Contribution).Version("phone-1", 3).Version("phone-1", 4)
            .Noted("phone-1", "public", ("contribution", Contribution), ("on", false)).Version("phone-1", 5).Judge("I10");
        judged.IsGood();
    }

    [Fact]
    public void I10_WhoHasNotTakenInTheHiding_MayStillShowIt() =>
        Public("phone-1").Do("hide", Contribution).Version("phone-1", 3).Version("phone-1", 3).Judge("I10").IsGood();

    [Fact]
    public void I10_WhoIsOnAnotherHostThatIsBehind_MayShowItAgain()
    {
        var run = Public("phone-1").Do("hide", Contribution).Version("phone-1", 4)
            .Noted("phone-1", "public", ("contribution", Contribution), ("on", false)).Version("phone-1", 5);
        run.Hosts = 3;
        run.Version("phone-1", 3, connection: 2).Noted("phone-1", "public", ("contribution", Contribution), ("on", true)).Version("phone-1", 3, connection: 2).Judge("I10").IsGood();
    }

    [Fact]
    public void I10_ApprovalThatMayStillCome_MayComeAfterTheHiding()
    {
        var run = Shown();
        run.Outcome(run.Ask("approve", Contribution), "info", "approve", Contribution);
        run.Do("hide", Contribution).OnWall("").Wait(2_000).OnWall(Contribution).Judge("I10").IsGood();
    }

    [Fact]
    public void I11_BallotAcknowledgedWhileTheDatabaseIsStopped_IsFound()
    {
        var run = Run().Nemesis("stop-database").Nemesis("stop-database", "end");
        run.Vote("phone-1", Poll, 0);
        run.Nemesis("start-database").Judge().Shows("I11", "sent and acknowledged while");
    }

    [Fact]
    public void I11_BallotAcknowledgedOnAFullDisk_IsRightWhenItIsKept()
    {
        var run = OnAFullDisk(out _).Nemesis("free-disk");
        var judged = run.Judge("I11");
        judged.IsGood();
        Assert.Contains("1 ballots were sent, acknowledged and kept while the disk was full", judged.Verdict.Judged.Single(each => each.Name == "I11").Found.Notes.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void I11_BallotAcknowledgedOnAFullDiskAndLost_IsFound()
    {
        var run = OnAFullDisk(out var ballot).Nemesis("free-disk");
        run.Polls[Poll].Forget("phone-1", ballot);
        Assert.Equal(["I1", "I11"], run.Judge().Violated);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(1_500, false)]
    public void I11_ReadinessOnAFullDisk_IsRightUntilASecondAfterTheLastAcknowledgement(double later, bool isGood) =>
        Assert.Equal(isGood, OnAFullDisk(out _).Wait(later).Ready(200).Nemesis("free-disk").Judge().Verdict.IsGood);

    [Fact]
    public void I11_ReadinessWithoutAStore_IsFound() =>
        Run().Nemesis("fill-disk", "end").Wait(1_500).Ready(200).Nemesis("free-disk").Judge().Shows("I11", "said that it was ready");

    [Fact]
    public void I11_BallotAcknowledgedOnceTheStoreIsBack_IsRight()
    {
        var run = Run().Nemesis("fill-disk", "end");
        var ballot = run.Invoke("phone-1", Poll, 0);
        run.Info(ballot).Wait(1_500).Ready(503).Nemesis("free-disk").Again(ballot).Record(ballot).Ok(ballot).Ready(200).Judge("I11").IsGood();
    }

    [Fact]
    public void I11_BallotRecordedBefore_IsToldSoAgain()
    {
        var run = Run();
        var ballot = run.Invoke("phone-1", Poll, 0);
        run.Record(ballot).Info(ballot).Nemesis("fill-disk", "end").Again(ballot).Ok(ballot).Ready(503).Nemesis("free-disk").Judge().IsGood();
    }

    private static HandMadeRun OnAFullDisk(out UInt128 ballot)
    {
        var run = Run().Nemesis("fill-disk").Nemesis("fill-disk", "end").Wait(1_000);
        ballot = run.Vote("phone-1", Poll, 0);
        return run;
    }

    // The dialogue is at version 3 then.
    private static HandMadeRun Public(string who) => Run().Do("approve", Contribution).Version(who, 3).Noted(who, "public", ("contribution", Contribution), ("on", true));

    private static HandMadeRun Shown() => Run().Do("approve", Contribution).Do("show", Contribution).OnWall(Contribution);
}
