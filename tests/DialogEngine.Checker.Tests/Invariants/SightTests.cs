using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking.Invariants;

/// <summary>I10 to I13: what people may see, and when.</summary>
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
    public void I10_ApprovalThatMayStillCome_MayComeAfterTheHiding()
    {
        var run = Shown();
        run.Outcome(run.Ask("approve", Contribution), "info", "approve", Contribution);
        run.Do("hide", Contribution).OnWall("").Wait(2_000).OnWall(Contribution).Judge("I10").IsGood();
    }

    [Theory]
    [InlineData("fill-disk", "free-disk")]
    [InlineData("stop-database", "start-database")]
    public void I11_BallotAcknowledgedWithoutAStore_IsFound(string fault, string cure)
    {
        var run = Run().Nemesis(fault).Nemesis(fault, "end");
        run.Vote("phone-1", Poll, 0);
        run.Nemesis(cure).Judge().Shows("I11", "sent and acknowledged while");
    }

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

    [Fact]
    public void I12_ProbeThatIsNotAcknowledged_IsFound()
    {
        var run = Probed("phone-1");
        run.Info(run.Invoke("phone-2", "probe", 0)).Saw("phone-2", "probe").Judge().Shows("I12", "The probe of phone-2");
    }

    [Fact]
    public void I12_PhoneThatStaysBehind_IsFound()
    {
        var run = Run().Join("phone-2");
        Probed("phone-1", run);
        run.Saw("phone-2", "probe");
        run.Vote("phone-2", "probe", 1);
        run.Judge().Shows("I12", "came to version 1 of the probe's tally");
    }

    [Fact]
    public void I12_EverybodyAtTheSameVersion_IsRight()
    {
        var run = Probed("phone-1");
        run.Vote("phone-2", "probe", 1);
        run.Saw("phone-1", "probe").Saw("phone-2", "probe").Read("probe").Judge("I12").IsGood();
    }

    [Fact]
    public void I12_RunThatWasNeverHealed_HasNothingToCheck()
    {
        var judged = Run().Join("phone-1").Judge("I12");
        Assert.Equal(0, judged.Checked("I12"));
        Assert.Equal(["I12"], judged.Verdict.Missing);
        Assert.False(judged.Verdict.IsGood);
    }

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

    private static HandMadeRun Shown() => Run().Do("approve", Contribution).Do("show", Contribution).OnWall(Contribution);

    private static HandMadeRun Probed(string phone, HandMadeRun? run = null)
    {
        run ??= Run();
        run.Nemesis("healed", "", "").Do("open", "probe").Nemesis("probe");
        run.Vote(phone, "probe", 0);
        return run.Saw(phone, "probe");
    }
}
