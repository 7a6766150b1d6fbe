using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

public class ComparisonTests
{
    private static readonly Commitment Collaboration = new()
    {
        Key = EntryKey.Parse("C"),
        Kind = CommitmentKind.Collaboration,
        Statement = Small.Text,
        Collaborators = [new Collaborator.Others(LocalizedText.Of("Andra"))],
    };

    private static readonly Commitment Training = Collaboration with { Kind = CommitmentKind.Training };

    [Fact]
    public void Kinds_AreInTheOrderOfTheVocabulary_AndThenByKey()
    {
        var comparison = Comparison.Of(SigningGen.Of(0,
            [Training, Collaboration with { Kind = CommitmentKind.Parse("z") }, Collaboration with { Kind = CommitmentKind.Parse("a") }, Collaboration]));

        Assert.Equal(["collaboration", "training", "a", "z"], comparison.Kinds.Select(kind => kind.Kind.Key));
    }

    [Fact]
    public void Kind_ThatOneLacks_IsADifference()
    {
        var comparison = Comparison.Of(SigningGen.Of(0, [Collaboration, Training]), SigningGen.Of(1, [Collaboration]));

        Assert.True(comparison.Differs);
        Assert.Equal([SigningGen.Body(1)], comparison.Kinds[1].Lacking);
        Assert.Empty(comparison.Kinds[1].Differing);
        Assert.False(comparison.Kinds[0].Differs);
    }

    [Fact]
    public void Places_AreCountedFromOneInEachList()
    {
        var comparison = Comparison.Of(SigningGen.Of(0, [Collaboration, Training]), SigningGen.Of(1, [Training, Collaboration]));

        Assert.Equal([CommitmentAspect.Place], comparison.Kinds[0].Differing);
        Assert.Equal([new Side<int>(SigningGen.Body(0), [1]), new Side<int>(SigningGen.Body(1), [2])], comparison.Kinds[0].Places.Own);
    }

    [Fact]
    public void SeveralCommitmentsOfAKind_AreTakenTogether()
    {
        var other = Collaboration with { Collaborators = [new Collaborator.Body(SigningGen.Body(3))], When = Timing.Ongoing };
        var kind = Comparison.Of(SigningGen.Of(0, [Collaboration, other]), SigningGen.Of(1, [Collaboration])).Kinds.Single();

        Assert.Equal(Collaboration.Collaborators, kind.Collaborators.Common);
        Assert.Equal([new Side<Collaborator>(SigningGen.Body(0), other.Collaborators)], kind.Collaborators.Own);
        Assert.Equal([Timing.NotStated], kind.When.Common);
        Assert.Equal([CommitmentAspect.Place, CommitmentAspect.When, CommitmentAspect.Collaborators], kind.Differing);
    }

    [Fact]
    public void NoTimeStated_IsADifferenceToATime()
    {
        var kind = Comparison.Of(SigningGen.Of(0, [Collaboration with { When = Timing.Ongoing }]), SigningGen.Of(1, [Collaboration])).Kinds.Single();

        Assert.Empty(kind.When.Common);
        Assert.Equal([Timing.Ongoing, Timing.NotStated], kind.When.Own.SelectMany(side => side.Items));
    }

    [Fact]
    public void Comparison_OfThree_KeepsWhatTwoHaveApart()
    {
        var with = Collaboration with { FocusGroups = [FocusGroup.Children, FocusGroup.Staff] };
        var groups = Comparison.Of(
            SigningGen.Of(0, [with]), SigningGen.Of(1, [with]), SigningGen.Of(2, [with with { FocusGroups = [FocusGroup.Staff] }])).Kinds.Single().FocusGroups;

        Assert.Equal([FocusGroup.Staff], groups.Common);
        Assert.Equal(
            [new Side<FocusGroup>(SigningGen.Body(0), [FocusGroup.Children]), new Side<FocusGroup>(SigningGen.Body(1), [FocusGroup.Children])],
            groups.Own);
    }

    [Fact]
    public void Of_SigningsThatCannotBeCompared_SaysWhy()
    {
        var one = SigningGen.Of(0, [Collaboration]);

        Says("A comparison needs at least one signing; there is none.");
        Says("Signings of one declaration can be compared; these are of 'D' and 'D-2'.", one, SigningGen.Of(1, []) with { Declaration = EntryKey.Parse("D-2") });
        Says("Each signatory has one signing; 'municipality-1780' has 'S-0' and 'S-again'.", one, one with { Key = EntryKey.Parse("S-again") });
        Assert.Throws<ArgumentNullException>(() => Comparison.Of(null!));

        static void Says(string message, params Signing[] signings) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Comparison.Of(signings)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_AreThereForEveryAspect()
    {
        Assert.All(Enum.GetValues<CommitmentAspect>(), aspect => Assert.Equal(["en", "sv"], aspect.Name().Texts.Keys));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((CommitmentAspect)99).Name());
    }
}
