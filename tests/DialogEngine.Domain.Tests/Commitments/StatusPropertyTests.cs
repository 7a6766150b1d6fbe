using DialogEngine.Activities;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>The laws of a status, for any register and any day.</summary>
public class StatusPropertyTests
{
    /// <summary>Few commitments and little evidence with much said about them, so that the cases meet.</summary>
    private static readonly Gen<Register> Registers = Gen.Frequency((1, RegisterGen.Register), (9, Crowded()));

    private static readonly Gen<DateOnly> Days = Gen.OneOf(Any.Day, Gen.Int[0, 24].Select(month => new DateOnly(2020, 12, 15).AddMonths(month)));

    [Fact]
    public void Status_WhenEvidenceIsTakenAway_NeverMovesUp() =>
        Gen.Select(Registers, Days).Sample((register, day) =>
        {
            foreach (var evidence in register.Evidence)
                NeverBetter(register.Without(evidence.Key), register, day);
            NeverBetter(register with { Evidence = [] }, register, day);
        }, iter: 5_000);

    [Fact]
    public void Status_ButNotKnown_RestsOnEvidenceThatExists() =>
        Gen.Select(Registers, Days).Sample((register, day) =>
        {
            foreach (var status in Statuses(register, day))
            {
                Assert.Equal(status.Status is CommitmentStatus.NotKnown, status.Evidence.IsEmpty);
                Assert.All(status.Evidence, evidence => Assert.True(evidence.On <= day && register.Evidence.Contains(evidence)));
            }
        }, iter: 5_000);

    [Fact]
    public void Status_WithoutAnyEvidence_IsNotKnown() =>
        Gen.Select(Registers, Days).Sample((register, day) =>
            Assert.All(Statuses(register with { Evidence = [] }, day), status => Assert.Equal(CommitmentStatus.NotKnown, status.Status)));

    [Fact]
    public void Status_AfterAnAssessmentWithEvidenceThatItIsFulfilled_IsFulfilled() =>
        Gen.Select(Registers, Days).Sample((register, day) =>
        {
            foreach (var commitment in register.Commitments().ToArray())
            {
                var report = new Evidence(EntryKey.Parse("report"), day, Small.Text);
                var assessed = register.With(new Assessment(EntryKey.Parse("assessed"), commitment.Key, day, AssessmentFinding.Fulfilled, [report.Key]), report);

                var status = assessed.StatusOf(commitment.Key, day);

                Assert.Equal(CommitmentStatus.Fulfilled, status.Status);
                Assert.Equal([report], status.Evidence);
            }
        });

    [Fact]
    public void Status_DoesNotDependOnWhatIsDatedLater() =>
        Gen.Select(Registers, Days).Sample((register, day) =>
        {
            var then = register with
            {
                Activities = [.. register.Activities.Where(one => !(one.CarriedOutOn > day))],
                Reports = [.. register.Reports.Where(one => one.On <= day)],
                Assessments = [.. register.Assessments.Where(one => one.On <= day)],
                Evidence = [.. register.Evidence.Where(one => one.On <= day)],
            };

            Assert.Equal(register.FollowUp(day), then.FollowUp(day));
            Assert.Equal(Statuses(register, day), Statuses(then, day));
        }, iter: 5_000);

    [Fact]
    public void Status_IsOverdueAfterTheLastDayOnly_AndOpenUntilItOnly() =>
        Gen.Select(Registers, Days).Sample((register, day) =>
        {
            foreach (var row in register.FollowUp(day))
            {
                if (row.Status is CommitmentStatus.Overdue) Assert.True(row.Due < day);
                if (row.Status is CommitmentStatus.NotStarted or CommitmentStatus.UnderWay) Assert.False(row.Due < day);
            }
        }, iter: 5_000);

    private static void NeverBetter(Register less, Register more, DateOnly day) =>
        Assert.All(Statuses(less, day).Zip(Statuses(more, day)), pair => Assert.True(pair.First.Status <= pair.Second.Status));

    private static AssessedStatus[] Statuses(Register register, DateOnly day) =>
        [.. register.Commitments().Select(commitment => register.StatusOf(commitment.Key, day))];

    private static Gen<Register> Crowded()
    {
        EntryKey[] evidence = [EntryKey.Parse("E-1"), EntryKey.Parse("E-2"), EntryKey.Parse("E-3")];
        var month = Gen.Int[0, 24].Select(number => new DateOnly(2020, 12, 1).AddMonths(number));
        return
            from register in Gen.OneOf(Small.Register, Small.Ongoing)
            from days in month.Array[3]
            from assessments in Gen.Select(month, Gen.Enum<AssessmentFinding>(), Any.Among(evidence)).Array[0, 4]
            from activities in Gen.Select(Any.Maybe(month), Gen.Bool, Any.Among(evidence)).Array[0, 2]
            select register with
            {
                Evidence = [.. evidence.Zip(days, (key, day) => new Evidence(key, day, Small.Text))],
                Assessments = [.. assessments.Select((one, i) => new Assessment(EntryKey.Parse($"B-{i}"), Small.Commitment, one.Item1, one.Item2, one.Item3))],
                Activities = [.. activities.Select((one, i) => Small.Activity(null, $"A-{i}") with { CarriedOutOn = one.Item1, IsCalledOff = one.Item2, Evidence = one.Item3 })],
            };
    }
}
