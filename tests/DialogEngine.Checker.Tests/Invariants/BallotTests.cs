using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking.Invariants;

/// <summary>I1, I2, I3 and I9: what became of each ballot.</summary>
public class BallotTests
{
    [Fact]
    public void HonestRun_IsGood()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        run.Vote("phone-1", Poll, 1);
        run.Vote("phone-2", Poll, 2);
        run.Vote("phone-2", Poll);
        run.Read(Poll).Saw("phone-1", Poll);
        run.Finish().Judge("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9").IsGood();
    }

    [Fact]
    public void I1_AcknowledgedBallotThatIsNotThere_IsFound()
    {
        var run = Run();
        var ballot = run.Invoke("phone-1", Poll, 0);
        run.Record(ballot).Ok(ballot).Polls[Poll].Forget("phone-1", ballot);
        var judged = run.Judge();
        judged.Shows("I1", "is not in the database");
        Assert.Equal("history/phone-1.jsonl:2", judged.Of("I1")[0].Where);
    }

    [Fact]
    public void I1_ReplacedBallotThatIsNotAmongThose_IsFound()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        run.Vote("phone-1", Poll, 1);
        run.Change("UPDATE ballot SET replaced = x''").Judge().Shows("I1", "is not in the database");
    }

    [Fact]
    public void I1_AnotherChoiceThanWasSent_IsFound()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        run.Change("UPDATE ballot SET choice = x'01'").Judge().Shows("I1", "stands with [1]");
    }

    [Fact]
    public void I1_OlderBallotThatStands_IsFound()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        run.Vote("phone-1", Poll, 1);
        run.Polls[Poll].CastsOf("phone-1").Reverse();
        run.Judge().Shows("I1", "has replaced it");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void I1_UnknownOutcome_MayHaveHappenedOrNot(bool happened)
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        var ballot = run.Invoke("phone-1", Poll, 1);
        if (happened) run.Record(ballot);
        run.Info(ballot).Judge("I1").IsGood();
    }

    [Fact]
    public void I1_RetryThatIsAcknowledged_IsOneBallot()
    {
        var run = Run();
        var ballot = run.Invoke("phone-1", Poll, 1);
        run.Record(ballot).Info(ballot).Again(ballot).Ok(ballot).Again(ballot).Ok(ballot).Judge("I1", "I3").IsGood();
    }

    [Fact]
    public void I2_BallotThatNobodySent_IsFound()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        run.Change("INSERT INTO ballot VALUES (1, zeroblob(16), randomblob(16), x'00', 1, 0, x'')").Judge().Shows("I2", "nobody has sent it");
    }

    [Fact]
    public void I2_RefusedBallotThatIsThere_IsFound()
    {
        var run = Run();
        var ballot = run.Invoke("phone-1", Poll, 0);
        run.Record(ballot).Fail(ballot, "PollNotOpen").Judge().Shows("I2", "was refused with PollNotOpen");
    }

    [Fact]
    public void I2_BallotOfAnotherPoll_IsFound()
    {
        var run = Run().Do("open", "other");
        run.Vote("phone-1", Poll, 0);
        run.Change("UPDATE ballot SET poll = 2").Judge().Shows("I2", "is in the database in poll other");
    }

    [Fact]
    public void I2_PollNotOpenAfterThePublication_SaysNothing()
    {
        var run = Run();
        var ballot = run.Invoke("phone-1", Poll, 0);
        run.Record(ballot).Info(ballot).Finish().Again(ballot).Fail(ballot, "PollNotOpen").Judge("I2").IsGood();
    }

    [Fact]
    public void I2_LateCopyOfAReplacedBallot_MayBeRefused()
    {
        var run = Run();
        var ballot = run.Vote("phone-1", Poll, 0);
        run.Vote("phone-1", Poll, 1);
        run.Do("close", Poll).Again(ballot).Fail(ballot, "PollNotOpen").Judge("I2").IsGood();
    }

    [Fact]
    public void I2_RefusalBesideAnotherSending_SaysNothingOfThatOne()
    {
        var run = Run();
        var ballot = run.Invoke("phone-1", Poll, 0);
        run.Again(ballot).Fail(ballot, "UnknownPoll").Record(ballot).Ok(ballot).Judge("I2").IsGood();
    }

    [Fact]
    public void I3_TwoVotersOfOnePhone_AreFound()
    {
        var run = Run();
        var second = run.Vote("phone-1", Poll, 0);
        run.Polls[Poll].Record("phone-1 again", second, [0]);
        run.Polls[Poll].CastsOf("phone-1").Clear();
        var first = run.Invoke("phone-1", Poll, 1);
        run.Record(first).Info(first).Judge().Shows("I3", "has two voters' ballots");
    }

    [Fact]
    public void I3_BallotThatIsThereTwice_IsFound()
    {
        var run = Run();
        var ballot = run.Vote("phone-1", Poll, 0);
        run.Vote("phone-1", Poll, 1);
        run.Polls[Poll].CastsOf("phone-1").Insert(0, (ballot, [0]));
        var judged = run.Judge();
        judged.Shows("I3", "is in the database twice");
        judged.Shows("I1", "2 times");
    }

    [Fact]
    public void I3_ReceiptsThatDiffer_AreFound()
    {
        var run = Run();
        var ballot = run.Vote("phone-1", Poll, 0);
        run.Again(ballot).Ok(ballot, changeReceipt: receipt => receipt["revision"] = 2).Judge().Shows("I3", "two receipts that differ");
    }

    [Fact]
    public void I3_BallotThatStandsAgain_IsFound()
    {
        var run = Run();
        var ballot = run.Vote("phone-1", Poll, 0);
        run.Vote("phone-1", Poll, 1);
        run.Again(ballot).Ok(ballot).Again(ballot).Ok(ballot, "Recorded", receipt =>
        {
            (receipt["ballotId"], receipt["choice"], receipt["revision"]) = (HandMadeRun.Text(ballot), new System.Text.Json.Nodes.JsonArray(0), 1);
        }).Judge().Shows("I3", "another has replaced it");
    }

    [Fact]
    public void I3_SupersededBallot_NamesTheOneThatStands()
    {
        var run = Run();
        var ballot = run.Vote("phone-1", Poll, 0);
        run.Vote("phone-1", Poll, 1);
        run.Again(ballot).Ok(ballot).Judge("I3", "I9").IsGood();
    }

    [Fact]
    public void I9_ReceiptOfAnotherPhone_IsFound()
    {
        var run = Run();
        var other = run.Vote("phone-1", Poll, 0);
        var ballot = run.Invoke("phone-2", Poll, 0);
        run.Record(ballot).Ok(ballot, "Superseded", receipt => receipt["ballotId"] = HandMadeRun.Text(other)).Judge().Shows("I9", "of phone-1");
    }

    [Fact]
    public void I9_ReceiptOfABallotThatNobodySent_IsFound()
    {
        var run = Run();
        var ballot = run.Invoke("phone-1", Poll, 0);
        run.Record(ballot).Ok(ballot, changeReceipt: receipt => receipt["ballotId"] = HandMadeRun.Text(1)).Judge().Shows("I9", "which nobody has sent");
    }

    [Fact]
    public void I9_AnotherChoiceThanWasSent_IsFound()
    {
        var run = Run();
        var ballot = run.Invoke("phone-1", Poll, 0);
        run.Record(ballot).Ok(ballot, changeReceipt: receipt => receipt["choice"] = new System.Text.Json.Nodes.JsonArray(2)).Judge().Shows("I9", "another choice");
    }

    [Fact]
    public void I9_TwoBallotsWithOneRevision_AreFound()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        var ballot = run.Invoke("phone-1", Poll, 1);
        run.Record(ballot).Ok(ballot, changeReceipt: receipt => receipt["revision"] = 1).Judge().Shows("I9", "has revision 1");
    }
}
