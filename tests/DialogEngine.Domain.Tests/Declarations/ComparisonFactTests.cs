using DialogEngine.Activities;
using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.PublicBodies;

namespace DialogEngine.Declarations;

/// <summary>What Region Värmland and Kristinehamn promised alike in 2020, and what not.</summary>
public class ComparisonFactTests
{
    private static readonly Comparison Both = Comparison.Of(StrongDemocracy.RegionVarmland, StrongDemocracy.Kristinehamn);

    private static readonly PublicBodyCode Region = StrongDemocracy.RegionVarmland.Signatory;

    private static readonly PublicBodyCode Kristinehamn = StrongDemocracy.Kristinehamn.Signatory;

    [Fact]
    public void Both_HaveTheSameFiveKinds()
    {
        Assert.Equal([Kristinehamn, Region], Both.Signatories);
        Assert.Equal(5, Both.Kinds.Count);
        Assert.All(Both.Kinds, kind => Assert.Empty(kind.Lacking));
    }

    [Fact]
    public void PartnersDiffer_AsKristinehamnNamesTheRegionToo()
    {
        foreach (var kind in (CommitmentKind[])[CommitmentKind.Collaboration, CommitmentKind.DemocracyWeek])
        {
            Assert.Equal([CommitmentAspect.Collaborators], Of(kind).Differing);
            Assert.Equal([new Side<Collaborator>(Kristinehamn, [new Collaborator.Body(Region)])], Of(kind).Collaborators.Own);
            Assert.Equal(3, Of(kind).Collaborators.Common.Count);
        }
    }

    [Fact]
    public void TheTwo_NameEachOther() => Assert.Equal([new SignatoryPair(Kristinehamn, Region)], Both.NameEachOther);

    [Fact]
    public void PublicConversation_IsTheSame() => Assert.False(Of(CommitmentKind.PublicConversation).Differs);

    [Fact]
    public void OrderDiffers_InTheLastTwo() =>
        Assert.Equal(
            [CommitmentKind.RightsPerspective, CommitmentKind.Communication],
            Both.Kinds.Where(kind => kind.Differing.Contains(CommitmentAspect.Place)).Select(kind => kind.Kind));

    [Fact]
    public void Children_AreTheRegionsFocusAlone()
    {
        Assert.Equal([new Side<FocusGroup>(Region, [FocusGroup.Children])], Of(CommitmentKind.RightsPerspective).FocusGroups.Own);
        Assert.Equal([Region], Of(CommitmentKind.RightsPerspective).Perspectives.Own.Select(side => side.Signatory));
    }

    [Fact]
    public void AYear_IsStatedByTheRegionAlone()
    {
        var when = Of(CommitmentKind.Communication).When;

        Assert.Equal(["ingen tid angiven", "2021"], when.Own.Select(side => side.Items.Single().InWords("sv")));
        Assert.Equal([new Side<Channel>(Region, [Channel.OwnChannels])], Of(CommitmentKind.Communication).Channels.Own);
    }

    private static KindComparison Of(CommitmentKind kind) => Both.Kinds.Single(one => one.Kind == kind);
}
