using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

public class RegisterWithTests
{
    private static readonly LocalizedText Other = LocalizedText.Of("Något annat");

    [Fact]
    public void With_AnActivityAndItsEvidence_IsOneLine()
    {
        var register = Small.Register.With(Small.Activity("2021-06-01"), Small.Evidence("2021-06-01", "E-1"), Small.Evidence("2021-06-02", "E-2"));

        Assert.Equal([EntryKey.Parse("E-1"), EntryKey.Parse("E-2")], register.Activities.Single().Evidence);
        Assert.Equal([Small.Evidence("2021-06-01", "E-1"), Small.Evidence("2021-06-02", "E-2")], register.Evidence);
        Assert.Empty(RegisterCheck.Of(register));
    }

    [Fact]
    public void With_EvidenceThatTheEntryNamesAlready_NamesItOnce()
    {
        var activity = Small.Activity("2021-06-01") with { Evidence = [EntryKey.Parse("E-1")] };

        Assert.Equal([EntryKey.Parse("E-1")], Small.Register.With(activity, Small.Evidence("2021-06-01")).Activities.Single().Evidence);
    }

    [Fact]
    public void With_AnEntryOfEverySort_AddsItAndThenTakesItsPlace()
    {
        Takes(EntryKey.Parse("D-2"), key => new Declaration { Key = key, Name = Other }, one => one with { Name = Small.Text }, (r, one) => r.With(one), r => r.Declarations);
        Takes(EntryKey.Parse("S-2"), key => Small.Register.Signings[0] with { Key = key }, one => one with { SignedOn = Small.LastDay }, (r, one) => r.With(one), r => r.Signings);
        Takes(EntryKey.Parse("N"), key => new DemocracyNetwork { Key = key, Name = Other }, one => one with { Name = Small.Text }, (r, one) => r.With(one), r => r.Networks);
        Takes(EntryKey.Parse("W"), key => new Programme { Key = key, Name = Other }, one => one with { Name = Small.Text }, (r, one) => r.With(one), r => r.Programmes);
        Takes(EntryKey.Parse("P"), key => new ActivityPlan { Key = key, Name = Other, Body = Small.Kristinehamn }, one => one with { Name = Small.Text }, (r, one) => r.With(one), r => r.Plans);
        Takes(EntryKey.Parse("A"), key => Small.Activity(null) with { Key = key }, one => one with { Title = Other }, (r, one) => r.With(one), r => r.Activities);
        Takes(EntryKey.Parse("M"), key => Small.Milestone("2021-06-01") with { Key = key }, one => one with { Title = Other }, (r, one) => r.With(one), r => r.Milestones);
        Takes(EntryKey.Parse("R"), key => new ProgressReport(key, Small.Commitment, Small.LastDay, Small.Text), one => one with { Text = Other }, (r, one) => r.With(one), r => r.Reports);
        Takes(EntryKey.Parse("B"), key => Small.Assessment("2021-06-01", default) with { Key = key }, one => one with { Reason = Other }, (r, one) => r.With(one), r => r.Assessments);
        Takes(EntryKey.Parse("E"), key => Small.Evidence("2021-06-01") with { Key = key }, one => one with { Description = Other }, (r, one) => r.With(one), r => r.Evidence);
        Takes(PublicBodyCode.Parse("region-17"), code => new PublicBody(code, Other), one => one with { Name = Small.Text }, (r, one) => r.With(one), r => r.Bodies);
        Takes(CountyCode.Parse("17"), code => new County(code, Other), one => one with { Name = Small.Text }, (r, one) => r.With(one), r => r.Counties);
    }

    [Fact]
    public void With_AnEntryWhoseKeyIsThereTwice_LeavesOne()
    {
        ValueList<Evidence> evidence = [Small.Evidence("2021-01-01", "E-1"), Small.Evidence("2021-01-02", "E-2"), Small.Evidence("2021-01-03", "E-1")];

        Assert.Equal(
            [Small.Evidence("2021-01-04", "E-1"), Small.Evidence("2021-01-02", "E-2")],
            (Small.Register with { Evidence = evidence }).With(Small.Evidence("2021-01-04", "E-1")).Evidence);
    }

    [Fact]
    public void With_EvidenceForAMilestoneAReportAndAnAssessment_IsNamedByThem()
    {
        var register = Small.Register
            .With(Small.Milestone("2021-06-01"), Small.Evidence("2021-06-01", "E-1"))
            .With(new ProgressReport(EntryKey.Parse("R-1"), Small.Commitment, Small.LastDay, Small.Text), Small.Evidence("2021-06-01", "E-2"))
            .With(Small.Assessment("2021-06-01", AssessmentFinding.Fulfilled), Small.Evidence("2021-06-01", "E-3"));

        Assert.Equal("[E-1] [E-2] [E-3]", $"{register.Milestones[0].Evidence} {register.Reports[0].Evidence} {register.Assessments[0].Evidence}");
        Assert.Equal(3, register.Evidence.Count);
    }

    [Fact]
    public void Without_AKey_LeavesEverythingElse() => RegisterGen.Register.Sample(register =>
    {
        foreach (var key in Keys(register))
        {
            var without = register.Without(key);
            var gone = Keys(register).Except(Keys(without)).ToArray();

            Assert.Contains(key, gone);
            // A signing goes with its commitments and a plan with its parts; nothing else takes another entry along.
            var along = register.Signings.Where(one => one.Key == key).SelectMany(one => one.Commitments).Select(one => one.Key)
                .Concat(register.Plans.Where(one => one.Key == key).SelectMany(one => one.Parts).Select(one => one.Key));
            Assert.Equal(along.Append(key).ToHashSet(), [.. gone]);
            Assert.Equal(Keys(register).Where(one => !gone.Contains(one)), Keys(without));
        }

        Assert.Equal(register, register.Without(EntryKey.Parse("no-such-entry")));
    });

    [Fact]
    public void With_WhatIsThere_ChangesNothing() => RegisterGen.Register.Sample(register =>
    {
        Assert.Equal(register, register.Evidence.Aggregate(register, (all, one) => all.With(one)));
        Assert.Equal(register, register.Signings.Aggregate(register, (all, one) => all.With(one)));
        Assert.Equal(register, register.Activities.Aggregate(register, (all, one) => all.With(one)));
        Assert.Equal(register, register.Assessments.Aggregate(register, (all, one) => all.With(one)));
    });

    [Fact]
    public void With_Nothing_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Register.Empty.With((Signing)null!));
        Assert.Throws<ArgumentNullException>(() => Register.Empty.With((Activity)null!));
        Assert.Throws<ArgumentNullException>(() => Register.Empty.With(Small.Activity(null), (Evidence)null!));
        Assert.Throws<ArgumentNullException>(() => Register.Empty.Without(null!));
    }

    [Fact]
    public void Empty_HasNothingToFollowUp()
    {
        Assert.Equal(new Register(), Register.Empty);
        Assert.Empty(Register.Empty.Commitments());
        Assert.Empty(RegisterCheck.Of(Register.Empty));
        Assert.Null(Register.Empty.FindCommitment(Small.Commitment));
    }

    private static void Takes<TKey, T>(
        TKey key, Func<TKey, T> entry, Func<T, T> change, Func<Register, T, Register> with, Func<Register, ValueList<T>> entries)
    {
        var first = entry(key);
        var added = with(Small.Register, first);

        Assert.Equal([.. entries(Small.Register), first], entries(added));
        Assert.Equal([.. entries(Small.Register), change(first)], entries(with(added, change(first))));
    }

    private static List<EntryKey> Keys(Register register) =>
    [
        .. register.Declarations.Select(one => one.Key), .. register.Signings.Select(one => one.Key), .. register.Commitments().Select(one => one.Key),
        .. register.Networks.Select(one => one.Key), .. register.Programmes.Select(one => one.Key), .. register.Plans.Select(one => one.Key),
        .. register.Plans.SelectMany(one => one.Parts).Select(one => one.Key), .. register.Activities.Select(one => one.Key),
        .. register.Milestones.Select(one => one.Key), .. register.Reports.Select(one => one.Key), .. register.Assessments.Select(one => one.Key),
        .. register.Evidence.Select(one => one.Key),
    ];
}
