using DialogEngine.Activities;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

public class FollowUpTests
{
    private static readonly DateOnly Summer = Small.Day("2021-08-01");

    [Fact]
    public void FollowUp_SaysWhatWasPromisedAndHowItStands()
    {
        var commitment = Small.Register.Signings[0].Commitments[0] with
        {
            FocusGroups = [FocusGroup.Children, FocusGroup.Parse("konfirmander")],
            Perspectives = [EntryKey.Parse("child-rights")],
        };
        var register = Small.Register
            .With(Small.Register.Signings[0] with { Commitments = [commitment] })
            .With(Small.Assessment("2021-06-01", AssessmentFinding.UnderWay), Small.Evidence("2021-05-01"));

        var row = Assert.Single(register.FollowUp(Summer));

        Assert.Equal(("KH-2", "D", "municipality-1781", "17"), ($"{row.Key}", $"{row.Declaration}", $"{row.Signatory}", $"{row.County}"));
        Assert.Equal((commitment.Kind, commitment.Statement, Small.LastDay, false), (row.Kind, row.Statement, row.Due, row.IsOngoing));
        Assert.Equal(["children", "konfirmander"], row.FocusGroups);
        Assert.Equal(["child-rights"], row.Perspectives);
        Assert.Equal((CommitmentStatus.UnderWay, Small.Day("2021-06-01")), (row.Status, row.AssessedOn));
        Assert.Equal(["E-1"], row.Evidence);
    }

    [Fact]
    public void FollowUp_OfAnEmptyRegister_IsEmpty() => Assert.Empty(Register.Empty.FollowUp(Summer));

    [Fact]
    public void LastActivity_IsTheLatestThatWasCarriedOutByThen()
    {
        var register = Small.Register
            .With(Small.Activity("2021-03-01", "A-1"))
            .With(Small.Activity("2021-08-01", "A-2"))
            .With(Small.Activity("2021-08-02", "A-3"))
            .With(Small.Activity("2021-07-31", "A-4") with { IsCalledOff = true });

        Assert.Equal(Summer, register.FollowUp(Summer)[0].LastActivityOn);
        Assert.Equal(Small.Day("2021-03-01"), register.FollowUp(Summer.AddDays(-1))[0].LastActivityOn);
        Assert.Null(Small.Register.FollowUp(Summer)[0].LastActivityOn);
    }

    [Fact]
    public void NextMilestone_IsTheFirstThatWasNotMetByThen()
    {
        var register = Small.Register
            .With(Small.Milestone("2021-03-01", metOn: "2021-08-02", key: "M-1"))
            .With(Small.Milestone("2021-02-01", metOn: "2021-02-15", key: "M-2"))
            .With(Small.Milestone("2021-11-01", key: "M-3"));

        Assert.Equal(Small.Day("2021-03-01"), register.FollowUp(Summer)[0].NextMilestoneDue);
        Assert.Equal(Small.Day("2021-11-01"), register.FollowUp(Summer.AddDays(1))[0].NextMilestoneDue);
        Assert.Null(Small.Register.FollowUp(Summer)[0].NextMilestoneDue);
    }

    [Fact]
    public void FollowUp_OfAnyRegister_HasOneRowForEachCommitmentInOrder() =>
        Gen.Select(RegisterGen.Register, Any.Day).Sample((register, day) =>
        {
            var rows = register.FollowUp(day);

            Assert.Equal(register.Commitments().Select(commitment => commitment.Key), rows.Select(row => row.Key));
            Assert.All(rows, row =>
            {
                var status = register.StatusOf(row.Key, day);
                Assert.Equal((status.Status, status.Assessment?.On), (row.Status, row.AssessedOn));
                Assert.Equal(status.Evidence.Select(evidence => evidence.Key.ToString()), row.Evidence);
                Assert.Equal(
                    register.ActivitiesServing(row.Key).Where(activity => activity.WasCarriedOutBy(day)).Select(activity => activity.CarriedOutOn).Max(),
                    row.LastActivityOn);
            });
            Assert.Equal(rows, register.FollowUp(day));
        });

    [Fact]
    public void Activities_ServeWhatTheyNameAndWhatTheirProgrammeServes()
    {
        var week = new Programme { Key = EntryKey.Parse("W"), Name = Small.Text, Serves = [Small.Commitment] };
        var lecture = Small.Activity(null, "A-1") with { Serves = [week.Key, Small.Commitment] };
        var concert = Small.Activity(null, "A-2") with { Serves = [week.Key] };
        var other = Small.Activity(null, "A-3") with { Serves = [] };
        var register = Small.Register.With(week).With(concert).With(lecture).With(other);

        Assert.Equal([concert, lecture], register.ActivitiesServing(Small.Commitment));
        Assert.Equal([concert, lecture], register.ActivitiesServing(week.Key));
        Assert.Empty(register.ActivitiesServing(EntryKey.Parse("none")));
    }

    [Fact]
    public void Rows_AreEqualByContent()
    {
        var row = Small.Register.FollowUp(Summer)[0];

        Assert.Equal(row, row with { FocusGroups = default(ValueList<string>) });
        Assert.NotEqual(row, row with { FocusGroups = (ValueList<string>)["children"] });
    }
}
