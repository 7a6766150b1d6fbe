using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;

namespace DialogEngine.Catalogue;

/// <summary>Region Värmland's and Kristinehamn's lists are alike, but not the same.</summary>
public class DifferenceFactsTests
{
    private static readonly Comparison Both = Comparison.Of(StrongDemocracy.RegionVarmland, StrongDemocracy.Kristinehamn);

    [Fact]
    public void Kinds_AreTheSameFive_AndNobodyLacksAny()
    {
        Assert.Equal(["collaboration", "public-conversation", "democracy-week", "rights-perspective", "communication"], Both.Kinds.Select(kind => kind.Kind.Key));
        Assert.All(Both.Kinds, kind => Assert.Empty(kind.Lacking));
    }

    [Fact]
    public void Partners_Differ_ForEachNamesTheOther()
    {
        Assert.Equal([CommitmentAspect.Collaborators], Of(CommitmentKind.Collaboration).Differing);
        Assert.Equal([CommitmentAspect.Collaborators], Of(CommitmentKind.DemocracyWeek).Differing);
        Assert.Equal(
            [new Side<Collaborator>(PublicBodyCode.Parse("municipality-1781"), [new Collaborator.Body(PublicBodyCode.Parse("region-17"))])],
            Of(CommitmentKind.Collaboration).Collaborators.Own);
        Assert.Equal([new(PublicBodyCode.Parse("municipality-1781"), PublicBodyCode.Parse("region-17"))], Both.NameEachOther);
    }

    [Fact]
    public void PublicConversation_IsPromisedAlike() => Assert.False(Of(CommitmentKind.PublicConversation).Differs);

    [Fact]
    public void Order_DiffersInTheLastTwo() => Assert.Equal(
        [CommitmentKind.RightsPerspective, CommitmentKind.Communication],
        Both.Kinds.Where(kind => kind.Places.Differs).Select(kind => kind.Kind));

    [Fact]
    public void ChildRights_AreRegionVarmlandsAlone()
    {
        var kind = Of(CommitmentKind.RightsPerspective);

        Assert.Equal([CommitmentAspect.Place, CommitmentAspect.Statement, CommitmentAspect.FocusGroups, CommitmentAspect.Perspectives], kind.Differing);
        Assert.Equal([new Side<FocusGroup>(PublicBodyCode.Parse("region-17"), [FocusGroup.Children])], kind.FocusGroups.Own);
        Assert.Equal("child-rights", Assert.Single(Assert.Single(kind.Perspectives.Own).Items).ToString());
    }

    [Fact]
    public void Year_IsStatedByRegionVarmlandAlone()
    {
        var kind = Of(CommitmentKind.Communication);

        Assert.Equal([CommitmentAspect.Place, CommitmentAspect.Statement, CommitmentAspect.When, CommitmentAspect.Channels], kind.Differing);
        Assert.Equal([Timing.NotStated, Timing.Parse("2021")], kind.When.Own.Select(side => Assert.Single(side.Items)));
    }

    private static KindComparison Of(CommitmentKind kind) => Both.Kinds.Single(one => one.Kind == kind);
}
