using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking.Invariants;

/// <summary>I12: what becomes of everybody once all is whole again.</summary>
public class HealingTests
{
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
    public void I12_PhoneThatNeverSawTheProbe_IsFound()
    {
        var run = Probed("phone-1");
        run.Vote("phone-2", "probe", 1);
        run.Saw("phone-1", "probe").Judge().Shows("I12", "phone-2 was never shown");
    }

    [Fact]
    public void I12_PhoneThatJoinedAndNeverVoted_IsFound() => Probed("phone-1", Run().Join("phone-2")).Saw("phone-2", "probe").Judge().Shows("I12", "The probe of phone-2");

    [Fact]
    public void I12_ReaderThatStaysBehind_IsFound()
    {
        var run = Probed("phone-1");
        run.Read("probe");
        run.Vote("phone-2", "probe", 1);
        run.Saw("phone-1", "probe").Saw("phone-2", "probe").Judge().Shows("I12", "reader-1 came to version 1");
    }

    [Fact]
    public void I12_ScreenThatIsAheadOfTheDatabase_IsFound()
    {
        var run = Probed("phone-1");
        run.Saw("phone-1", "probe", tally => tally with { Version = 2 }).Judge().Shows("I12", "came to version 2 of the probe's tally, and not to 1");
    }

    [Fact]
    public void I12_RunInWhichNobodyCastAProbe_IsFound() =>
        Run().Join("phone-1").Nemesis("healed", "", "").Nemesis("probe").Judge().Shows("I12", "No phone has cast its probe");

    [Fact]
    public void I12_OldTallyThatComesAgain_DoesNotCountAgainstWhoHasSeenTheLast()
    {
        var run = Probed("phone-1");
        var old = run.Polls["probe"].Tally();
        run.Hosts = 3;
        run.Vote("phone-2", "probe", 1);
        run.Saw("phone-1", "probe").Saw("phone-2", "probe").Saw("phone-1", "probe", _ => old, connection: 2).Judge("I12").IsGood();
    }

    [Fact]
    public void I12_RunThatWasNeverHealed_HasNothingToCheck()
    {
        var judged = Run().Join("phone-1").Judge("I12");
        Assert.Equal(0, judged.Checked("I12"));
        Assert.Equal(["I12"], judged.Verdict.Missing);
        Assert.False(judged.Verdict.IsGood);
    }

    private static HandMadeRun Probed(string phone, HandMadeRun? run = null)
    {
        run ??= Run();
        run.Nemesis("healed", "", "").Do("open", "probe").Nemesis("probe");
        run.Vote(phone, "probe", 0);
        return run.Saw(phone, "probe");
    }
}
