using DialogEngine.Activities;
using DialogEngine.Periods;
using DialogEngine.Registers;

namespace DialogEngine.Commitments;

public class StatusTests
{
    private const string Before = "2021-06-01";
    private const string After = "2022-02-01";

    private static readonly DateOnly Summer = Small.Day("2021-08-01");
    private static readonly DateOnly NextYear = Small.Day("2022-08-01");

    [Fact]
    public void Status_OfACommitmentNobodyHasSaidAnythingAbout_IsNotKnown() =>
        Is(CommitmentStatus.NotKnown, StatusReason.NotAssessed, Small.Register, Summer);

    [Theory]
    [InlineData(AssessmentFinding.NotStarted, CommitmentStatus.NotStarted)]
    [InlineData(AssessmentFinding.UnderWay, CommitmentStatus.UnderWay)]
    [InlineData(AssessmentFinding.Fulfilled, CommitmentStatus.Fulfilled)]
    [InlineData(AssessmentFinding.Lapsed, CommitmentStatus.Lapsed)]
    public void Status_OfAnAssessmentWithEvidence_IsItsFinding(AssessmentFinding finding, CommitmentStatus status)
    {
        var register = Small.Register.With(Small.Assessment(Before, finding), Small.Evidence(Before));

        Is(status, StatusReason.Assessed, register, Summer, "E-1");
    }

    [Theory]
    [InlineData(AssessmentFinding.NotStarted)]
    [InlineData(AssessmentFinding.Fulfilled)]
    [InlineData(AssessmentFinding.Lapsed)]
    public void Status_OfAnAssessmentWithoutEvidence_IsNotKnown(AssessmentFinding finding) =>
        Is(CommitmentStatus.NotKnown, StatusReason.EvidenceMissing, Small.Register.With(Small.Assessment(Before, finding)), Summer);

    [Fact]
    public void Status_OfEvidenceThatIsNotInTheRegister_IsNotKnown()
    {
        var register = Small.Register.With(Small.Assessment(Before, AssessmentFinding.Fulfilled), Small.Evidence(Before));

        Is(CommitmentStatus.NotKnown, StatusReason.EvidenceMissing, register.Without(EntryKey.Parse("E-1")), Summer);
    }

    [Fact]
    public void Status_OfEvidenceThatDoesNotExistYet_IsNotKnownUntilItDoes()
    {
        var register = Small.Register.With(Small.Assessment(Before, AssessmentFinding.Fulfilled), Small.Evidence("2021-08-02"));

        Is(CommitmentStatus.NotKnown, StatusReason.EvidenceMissing, register, Summer);
        Is(CommitmentStatus.Fulfilled, StatusReason.Assessed, register, Summer.AddDays(1), "E-1");
    }

    [Fact]
    public void Status_RestsOnTheEvidenceThatExists_InTheOrderItWasNamed()
    {
        var register = Small.Register.With(
            Small.Assessment(Before, AssessmentFinding.Fulfilled) with { Evidence = [EntryKey.Parse("gone")] },
            Small.Evidence(Before, "E-2"), Small.Evidence(After, "E-3"), Small.Evidence(Before, "E-1"));

        Is(CommitmentStatus.Fulfilled, StatusReason.Assessed, register, Summer, "E-2", "E-1");
    }

    [Fact]
    public void Status_OfSeveralAssessments_IsThatOfTheLatest()
    {
        var register = Small.Register
            .With(Small.Assessment("2021-05-01", AssessmentFinding.Fulfilled, "B-2"), Small.Evidence("2021-05-01"))
            .With(Small.Assessment("2021-03-01", AssessmentFinding.NotStarted, "B-1"), Small.Evidence("2021-05-01"));

        Is(CommitmentStatus.Fulfilled, StatusReason.Assessed, register, Summer, "E-1");
    }

    [Fact]
    public void Status_OfTwoAssessmentsOnOneDay_IsThatOfTheLastInTheRegister()
    {
        var register = Small.Register
            .With(Small.Assessment(Before, AssessmentFinding.Fulfilled, "B-1"), Small.Evidence(Before))
            .With(Small.Assessment(Before, AssessmentFinding.Lapsed, "B-2"), Small.Evidence(Before));

        Is(CommitmentStatus.Lapsed, StatusReason.Assessed, register, Summer, "E-1");
    }

    [Fact]
    public void Status_WhereTheLatestAssessmentHasNoEvidence_DoesNotFallBackToABetterOne()
    {
        var register = Small.Register
            .With(Small.Assessment("2021-03-01", AssessmentFinding.Fulfilled, "B-1"), Small.Evidence("2021-03-01"))
            .With(Small.Activity("2021-03-02"), Small.Evidence("2021-03-02", "E-2"))
            .With(Small.Assessment("2021-05-01", AssessmentFinding.UnderWay, "B-2"));

        Is(CommitmentStatus.NotKnown, StatusReason.EvidenceMissing, register, Summer);
    }

    [Fact]
    public void Status_OfAnAssessmentMadeLater_IsNotYetTaken()
    {
        var register = Small.Register.With(Small.Assessment(After, AssessmentFinding.Fulfilled), Small.Evidence(Before));

        Is(CommitmentStatus.NotKnown, StatusReason.NotAssessed, register, Summer);
        Is(CommitmentStatus.Fulfilled, StatusReason.Assessed, register, Small.Day(After), "E-1");
    }

    [Theory]
    [InlineData(AssessmentFinding.NotStarted)]
    [InlineData(AssessmentFinding.UnderWay)]
    public void Status_OfWhatWasOpenBeforeTheLastDay_IsNotKnownAfterIt(AssessmentFinding finding)
    {
        var register = Small.Register.With(Small.Assessment(Before, finding), Small.Evidence(Before));

        Assert.NotEqual(CommitmentStatus.NotKnown, register.StatusOf(Small.Commitment, Small.LastDay).Status);
        Is(CommitmentStatus.NotKnown, StatusReason.NotAssessedSinceDue, register, Small.LastDay.AddDays(1));
    }

    [Theory]
    [InlineData(AssessmentFinding.NotStarted)]
    [InlineData(AssessmentFinding.UnderWay)]
    public void Status_OfWhatIsOpenAfterTheLastDay_IsOverdue(AssessmentFinding finding)
    {
        var register = Small.Register.With(Small.Assessment(After, finding), Small.Evidence(Before, "E-1"), Small.Evidence(After, "E-2"));

        Is(CommitmentStatus.Overdue, StatusReason.AssessedSinceDue, register, NextYear, "E-2");
    }

    [Fact]
    public void Status_OfAnAssessmentAfterTheLastDayOnEvidenceFromBeforeIt_IsNotKnown() =>
        Is(CommitmentStatus.NotKnown, StatusReason.NotAssessedSinceDue,
            Small.Register.With(Small.Assessment(After, AssessmentFinding.UnderWay), Small.Evidence(Before)), NextYear);

    [Fact]
    public void Status_OfAnAssessmentOnTheLastDayItself_IsNotOverdue() =>
        Is(CommitmentStatus.NotKnown, StatusReason.NotAssessedSinceDue,
            Small.Register.With(Small.Assessment("2021-12-31", AssessmentFinding.UnderWay), Small.Evidence(After)), NextYear);

    [Theory]
    [InlineData(AssessmentFinding.Fulfilled, CommitmentStatus.Fulfilled)]
    [InlineData(AssessmentFinding.Lapsed, CommitmentStatus.Lapsed)]
    public void Status_OfWhatIsOver_StandsAfterTheLastDay(AssessmentFinding finding, CommitmentStatus status) =>
        Is(status, StatusReason.Assessed, Small.Register.With(Small.Assessment(Before, finding), Small.Evidence(Before)), NextYear, "E-1");

    [Fact]
    public void Status_OfAnOngoingCommitment_IsNeverOverdue()
    {
        var register = Small.Ongoing.With(Small.Assessment(After, AssessmentFinding.NotStarted), Small.Evidence(After));

        Is(CommitmentStatus.NotStarted, StatusReason.Assessed, register, DateOnly.MaxValue, "E-1");
    }

    [Fact]
    public void Status_OfAnActivityCarriedOutWithEvidence_IsUnderWay() =>
        Is(CommitmentStatus.UnderWay, StatusReason.ActivityCarriedOut, Small.Register.With(Small.Activity(Before), Small.Evidence(Before)), Summer, "E-1");

    [Fact]
    public void Status_OfAnActivityCarriedOutWithEvidence_IsNotKnownAfterTheLastDay() =>
        Is(CommitmentStatus.NotKnown, StatusReason.NotAssessedSinceDue, Small.Register.With(Small.Activity(After), Small.Evidence(After)), NextYear);

    [Fact]
    public void Status_OfAnActivityThatIsPlannedOrCalledOffOrWithoutEvidence_IsNotKnown()
    {
        Register[] registers =
        [
            Small.Register.With(Small.Activity(Before)),
            Small.Register.With(Small.Activity(null), Small.Evidence(Before)),
            Small.Register.With(Small.Activity("2021-08-02"), Small.Evidence(Before)),
            Small.Register.With(Small.Activity(Before) with { IsCalledOff = true }, Small.Evidence(Before)),
            Small.Register.With(Small.Activity(Before) with { Serves = [EntryKey.Parse("KH")] }, Small.Evidence(Before)),
        ];

        Assert.All(registers, register => Is(CommitmentStatus.NotKnown, StatusReason.NotAssessed, register, Summer));
    }

    [Fact]
    public void Status_OfAnEventOfAProgrammeThatServesIt_IsUnderWay()
    {
        var week = new Programme { Key = EntryKey.Parse("W"), Name = Small.Text, Serves = [Small.Commitment] };
        var register = Small.Register.With(week).With(Small.Activity(Before) with { Serves = [week.Key] }, Small.Evidence(Before));

        Is(CommitmentStatus.UnderWay, StatusReason.ActivityCarriedOut, register, Summer, "E-1");
    }

    [Fact]
    public void Status_OfAnActivityAfterItWasFoundNotStarted_IsUnderWay()
    {
        var register = Small.Register
            .With(Small.Assessment(Before, AssessmentFinding.NotStarted), Small.Evidence(Before))
            .With(Small.Activity("2021-06-02"), Small.Evidence("2021-06-02", "E-2"));

        Is(CommitmentStatus.UnderWay, StatusReason.ActivityCarriedOut, register, Summer, "E-2");
        Is(CommitmentStatus.NotStarted, StatusReason.Assessed, register, Small.Day(Before), "E-1");
    }

    [Fact]
    public void Status_OfAnActivityFromBeforeItWasFoundNotStarted_IsNotStarted()
    {
        var register = Small.Register
            .With(Small.Activity(Before), Small.Evidence(Before, "E-2"))
            .With(Small.Assessment(Before, AssessmentFinding.NotStarted), Small.Evidence(Before));

        Is(CommitmentStatus.NotStarted, StatusReason.Assessed, register, Summer, "E-1");
    }

    [Fact]
    public void Status_OfAKeyThatNoCommitmentHas_Throws()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Small.Register.StatusOf(EntryKey.Parse("KH"), Summer));

        Assert.StartsWith("The register has no commitment 'KH'.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Small.Register.StatusOf(null!, Summer));
    }

    [Fact]
    public void Names_AreThereForEveryStatusFindingAndReason()
    {
        Assert.All(Enum.GetValues<CommitmentStatus>(), status => Assert.Equal(["en", "sv"], status.Name().Texts.Keys));
        Assert.All(Enum.GetValues<AssessmentFinding>(), finding => Assert.Equal(Enum.Parse<CommitmentStatus>($"{finding}").Name(), finding.Name()));
        Assert.All(Enum.GetValues<StatusReason>(), reason => Assert.EndsWith(".", reason.Explanation().In("sv"), StringComparison.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((CommitmentStatus)99).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AssessmentFinding)99).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((StatusReason)99).Explanation());
    }

    private static void Is(CommitmentStatus status, StatusReason reason, Register register, DateOnly asOf, params string[] evidence)
    {
        var found = register.StatusOf(Small.Commitment, asOf);

        Assert.Equal((status, reason), (found.Status, found.Reason));
        Assert.Equal(evidence, found.Evidence.Select(one => one.Key.ToString()));
        Assert.Equal((Small.Commitment, asOf), (found.Commitment, found.AsOf));
    }
}
