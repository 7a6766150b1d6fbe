using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking.Invariants;

/// <summary>I4, I5, I6 and I7: what was counted and shown.</summary>
public class TallyTests
{
    [Theory]
    [InlineData("counts", "is 0, 2, 0")]
    [InlineData("ballots", "says 3 ballots")]
    [InlineData("version", "has version 3")]
    public void I4_PublishedTallyThatIsNotTheSum_IsFound(string member, string words)
    {
        var run = Voted();
        run.Published.Add(("tally-trygg.json", tally => tally[member] = member is "counts" ? new System.Text.Json.Nodes.JsonArray(0, 2, 0) : 3));
        run.Finish().Judge().Shows("I4", words);
    }

    [Fact]
    public void I4_PublishedBallotThatIsMissing_IsFound()
    {
        var run = Voted();
        run.Published.Add(("ballots-trygg.json", ballots => ballots.AsArray().RemoveAt(0)));
        run.Finish().Judge().Shows("I4", "was not published");
    }

    [Fact]
    public void I4_CountInTheJournalThatIsNotTheSum_IsFound()
    {
        var run = Voted().Finish();
        run.Change("UPDATE dialogue_event SET payload = replace(payload, '[1,1,0]', '[2,0,0]') WHERE kind = 'poll-counted'").Judge().Shows("I4", "The final tally of poll trygg is 2, 0, 0");
    }

    [Fact]
    public void I5_TallyThatNobodyCanHaveCounted_IsFound()
    {
        var run = Voted();
        run.Saw("phone-1", Poll, tally => tally with { Counts = [2, 0, 0] }).Judge().Shows("I5", "stood for it");
    }

    [Fact]
    public void I5_TallyAheadOfWhatWasSent_IsFound() =>
        Voted().Saw("phone-1", Poll, tally => tally with { Version = 3 }).Judge().Shows("I5", "was shown version 3");

    [Fact]
    public void I5_TallyThatHasTakenInWhatIsNotStored_IsFound()
    {
        var run = Voted();
        var ballot = run.Invoke("phone-3", Poll, 2);
        run.Record(ballot).Saw("phone-1", Poll).Info(ballot).Polls[Poll].Forget("phone-3", ballot);
        run.Judge().Shows("I5", "was shown version 3");
    }

    [Fact]
    public void I5_VersionThatGoesBack_IsFound() =>
        Voted().Saw("phone-1", Poll).Saw("phone-1", Poll, tally => tally with { Version = 1, Counts = [1, 0, 0], Ballots = 1 }, connection: 2)
            .Judge().Shows("I5", "after version 2");

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void I5_VersionBehindOnAnotherHost_IsRightOnAnotherConnectionAlone(int connection, bool isGood)
    {
        var run = Voted();
        run.Hosts = 3;
        var judged = run.Saw("phone-1", Poll).Saw("phone-1", Poll, First, connection).Judge();
        Assert.Equal(isGood, judged.Verdict.IsGood);
    }

    [Fact]
    public void I5_DialogueThatGoesBack_IsFound() =>
        Voted().Noted("phone-1", "dialogue", ("version", 2), ("connection", 1)).Noted("phone-1", "dialogue", ("version", 1), ("connection", 2))
            .Judge().Shows("I5", "version 1 of the dialogue");

    [Fact]
    public void I5_PollThatIsOpenAgain_IsFound() =>
        Voted().Do("close", Poll).Saw("phone-1", Poll).Saw("phone-1", Poll, tally => tally with { State = "Open" }).Judge().Shows("I5", "Open and final after Closed");

    [Fact]
    public void I5_FinalTallyThatIsNotAll_IsFound() =>
        Voted().Do("close", Poll).Saw("phone-1", Poll, tally => tally with { Version = 1, Counts = [1, 0, 0], Ballots = 1 }).Judge().Shows("I5", "as the final tally");

    [Fact]
    public void I5_EqualVersionsWithOtherCounts_AreFoundWhereThereIsOneHost()
    {
        DifferentSums(hosts: 1).Judge().Shows("I5", "Version 1 of the tally");
        DifferentSums(hosts: 3).Judge("I5").IsGood();
    }

    [Fact]
    public void I5_EqualVersionsOnOneConnection_AreAlikeAlsoAmongManyHosts()
    {
        var run = Voted();
        run.Hosts = 3;
        run.Saw("phone-1", Poll, First).Saw("phone-1", Poll, tally => First(tally) with { Counts = [0, 1, 0] }).Judge().Shows("I5", "Version 1 of the tally");
    }

    [Fact]
    public void I5_OldTallyThatArrivesLate_IsTrueOfThen()
    {
        var run = Voted();
        var old = run.Polls[Poll].Tally();
        run.Vote("phone-3", Poll, 2);
        run.Vote("phone-1", Poll, 2);
        run.Saw("phone-4", Poll, _ => old).Saw("phone-4", Poll).Judge("I5").IsGood();
    }

    [Fact]
    public void I5_HiddenCounts_AreNotCompared() =>
        Voted().Saw("phone-1", Poll).Saw("phone-2", Poll, tally => tally with { Counts = [] }).Judge("I5").IsGood();

    [Fact]
    public void I5_BallotUnderWay_MayBeCountedOrNot()
    {
        var run = Voted();
        var ballot = run.Invoke("phone-3", Poll, 2);
        run.Read(Poll).Record(ballot).Read(Poll).Ok(ballot).Read(Poll).Judge("I5", "I6").IsGood();
    }

    [Fact]
    public void I5_AnswerWithoutWhatStoodBefore_IsFound() =>
        Voted().Read(Poll, tally => tally with { Counts = [0, 1, 0], Ballots = 1, Version = 1 }).Judge().Shows("I5", "it was 1 at least");

    [Fact]
    public void I6_AnswerBehindAnAcknowledgement_IsFound()
    {
        var run = Voted();
        var old = run.Polls[Poll].Tally();
        run.Vote("phone-3", Poll, 2);
        run.Read(Poll, _ => old).Judge().Shows("I6", "3 ballots had been acknowledged");
    }

    [Fact]
    public void I6_WithdrawalThatIsNotInTheAnswer_IsFound()
    {
        var run = Voted();
        var old = run.Polls[Poll].Tally();
        run.Vote("phone-1", Poll);
        run.Read(Poll, _ => old).Judge().Shows("I6", "and got version 2");
    }

    [Fact]
    public void I5_CountBelowZero_IsFound() => Voted().Saw("phone-1", Poll, tally => tally with { Counts = [3, -1, 0], Ballots = 2 }).Judge().Shows("I5", "was shown 3, -1, 0");

    [Fact]
    public void I5_NumbersThatNoTallyCanHave_AreReadAndFound() => Voted().Saw("phone-1", Poll, tally => tally with { Version = -1, Ballots = -3 }).Judge().Shows("I5", "-3 ballots in version -1");

    [Fact]
    public void I6_AnswerOfOneOfTwoEngines_IsJudgedAsAnyOther()
    {
        var run = Voted();
        run.Hosts = 3;
        var old = run.Polls[Poll].Tally();
        run.Nemesis("two-activations", "begin", "host-3");
        run.Vote("phone-3", Poll, 2);
        run.Read(Poll, _ => old).Judge().Shows("I6", "3 ballots had been acknowledged");
    }

    [Fact]
    public void I7_BallotSentAfterTheCloseAndAcknowledged_IsFound()
    {
        var run = Voted().Do("close", Poll);
        run.Vote("phone-3", Poll, 2);
        run.Judge().Shows("I7", "was sent and acknowledged");
    }

    [Fact]
    public void I7_BallotSentAfterTheCloseAndRecorded_IsFound()
    {
        var run = Voted().Saw("phone-1", Poll, tally => tally with { State = "Closed" });
        var ballot = run.Invoke("phone-3", Poll, 2);
        run.Record(ballot).Info(ballot).Judge().Shows("I7", "was sent and recorded");
    }

    [Fact]
    public void I7_FinalTallyWithoutAnAcknowledgedBallot_IsFound()
    {
        var run = Voted();
        run.Published.Add(("tally-trygg.json", tally => tally["version"] = 1));
        run.Finish().Judge().Shows("I7", "2 ballots were acknowledged");
    }

    [Fact]
    public void I7_LateAcknowledgementOfABallotSentBefore_IsRight()
    {
        var run = Voted();
        var ballot = run.Invoke("phone-3", Poll, 2);
        run.Record(ballot).Do("close", Poll).Ok(ballot).Judge("I7").IsGood();
    }

    private static HandMadeRun Voted()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        run.Vote("phone-2", Poll, 1);
        return run;
    }

    private static HandMadeTally First(HandMadeTally tally) => tally with { Version = 1, Counts = [1, 0, 0], Ballots = 1 };

    // Each is a sum of boxes that were heard at other moments.
    private static HandMadeRun DifferentSums(int hosts)
    {
        var run = Voted();
        run.Hosts = hosts;
        return run.Saw("phone-1", Poll, First).Saw("phone-2", Poll, tally => First(tally) with { Counts = [0, 1, 0] });
    }
}
