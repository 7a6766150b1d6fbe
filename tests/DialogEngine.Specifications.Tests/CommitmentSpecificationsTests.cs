using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Rights;
using static DialogEngine.Specifications.CommitmentSpecifications;

namespace DialogEngine.Specifications;

public class CommitmentSpecificationsTests
{
    [Fact]
    public void DueBefore_IsNotWhatIsDueOnTheDay_NorWhatIsNeverDue()
    {
        using var table = Of(
            Some.FollowUp("before") with { Due = Some.Day.AddDays(-1) },
            Some.FollowUp("on") with { Due = Some.Day },
            Some.FollowUp("never"));

        Assert.Equal("before", table.Asked(DueBefore(Some.Day)));
        Assert.Equal("never on", table.Asked(!DueBefore(Some.Day)));
    }

    [Fact]
    public void WithoutActivitySince_IsAlsoWhatNeverHadAny_ButNotWhatHadOnTheDay()
    {
        using var table = Of(
            Some.FollowUp("before") with { LastActivityOn = Some.Day.AddDays(-1) },
            Some.FollowUp("on") with { LastActivityOn = Some.Day },
            Some.FollowUp("never"));

        Assert.Equal("before never", table.Asked(WithoutActivitySince(Some.Day)));
        Assert.Equal("on", table.Asked(!WithoutActivitySince(Some.Day)));
    }

    [Fact]
    public void WithPerspective_IsWhatHasItAmongItsPerspectives()
    {
        using var table = Of(
            Some.FollowUp("both") with { Perspectives = ["human-rights", "child-rights"] },
            Some.FollowUp("other") with { Perspectives = ["child-rights-of-another-kind"] },
            Some.FollowUp("none"));

        Assert.Equal("both", table.Asked(WithPerspective(EntryKey.Parse("child-rights"))));
        Assert.Equal("none other", table.Asked(!WithPerspective(EntryKey.Parse("child-rights"))));
    }

    [Fact]
    public void ForFocusGroup_IsWhatHasItAmongItsGroups()
    {
        using var table = Of(
            Some.FollowUp("both") with { FocusGroups = ["older-people", "people-born-abroad"] },
            Some.FollowUp("other") with { FocusGroups = ["people"] },
            Some.FollowUp("none"));

        Assert.Equal("both", table.Asked(ForFocusGroup(FocusGroup.PeopleBornAbroad)));
        Assert.Equal("none other", table.Asked(!ForFocusGroup(FocusGroup.PeopleBornAbroad)));
    }

    [Fact]
    public void OfKind_KnowsKindsOfOnesOwn()
    {
        using var table = Of(
            Some.FollowUp("own") with { Kind = CommitmentKind.Parse("youth-council") },
            Some.FollowUp("training") with { Kind = CommitmentKind.Training });

        Assert.Equal("own", table.Asked(OfKind(CommitmentKind.Parse("youth-council"))));
        Assert.Equal("training", table.Asked(OfKind(CommitmentKind.Training)));
    }

    [Fact]
    public void InCounty_IsNotWhatBelongsToNone()
    {
        using var table = Of(
            Some.FollowUp("varmland") with { County = CountyCode.Parse("17") },
            Some.FollowUp("orebro") with { County = CountyCode.Parse("18") },
            Some.FollowUp("none"));

        Assert.Equal("varmland", table.Asked(InCounty(CountyCode.Parse("17"))));
        Assert.Equal("none orebro", table.Asked(!InCounty(CountyCode.Parse("17"))));
    }

    [Fact]
    public void BySignatory_TellsBodiesThatShareACodeApart()
    {
        using var table = Of(
            Some.FollowUp("region") with { Signatory = PublicBodyCode.Parse("region-17") },
            Some.FollowUp("board") with { Signatory = PublicBodyCode.Parse("county-administrative-board-17") });

        Assert.Equal("region", table.Asked(BySignatory(PublicBodyCode.Parse("region-17"))));
    }

    [Fact]
    public void WithStatus_IsThatOneAlone()
    {
        using var table = Of([.. Enum.GetValues<CommitmentStatus>().Select(status => Some.FollowUp($"{status}") with { Status = status })]);

        foreach (var status in Enum.GetValues<CommitmentStatus>()) Assert.Equal($"{status}", table.Asked(WithStatus(status)));
    }

    [Fact]
    public void Ongoing_IsNotWhatSaysNoTime()
    {
        using var table = Of(Some.FollowUp("ongoing") with { IsOngoing = true }, Some.FollowUp("not-stated"));

        Assert.Equal("ongoing", table.Asked(Ongoing));
    }

    [Fact]
    public void Each_SaysWhatItAsks_InSwedishAndEnglish()
    {
        var day = new DateOnly(2021, 12, 31);

        Says(DueBefore(day), "med sista dag före 2021-12-31", "due before 2021-12-31");
        Says(WithoutActivitySince(day), "utan aktivitet sedan 2021-12-31", "without activity since 2021-12-31");
        Says(WithPerspective(RightsPerspectives.ChildRights.Key), "med perspektivet Barnets rättigheter", "with the perspective The rights of the child");
        Says(WithPerspective(EntryKey.Parse("of-our-own")), "med perspektivet of-our-own", "with the perspective of-our-own");
        Says(ForFocusGroup(FocusGroup.OlderPeople), "för målgruppen Äldre", "for the focus group Older people");
        Says(OfKind(CommitmentKind.DemocracyWeek), "av slaget Demokrativecka", "of the kind Democracy Week");
        Says(InCounty(CountyCode.Parse("17")), "i län 17", "in county 17");
        Says(BySignatory(PublicBodyCode.Parse("municipality-1781")), "av municipality-1781", "by municipality-1781");
        Says(WithStatus(CommitmentStatus.UnderWay), "med läget Pågår", "with the status Under way");
        Says(Ongoing, "löpande", "ongoing");
    }

    private static void Says(Specification<CommitmentFollowUp> asked, string swedish, string english)
    {
        Assert.Equal(swedish, asked.Description.In("sv"));
        Assert.Equal(english, asked.ToString());
    }

    private static Table<CommitmentFollowUp> Of(params CommitmentFollowUp[] rows) => new(rows, row => row.Key.ToString());
}
