using DialogEngine.Activities;
using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

public class ActivityReviewTests
{
    [Fact]
    public void Of_ALectureInAHallOfWhichNothingIsSaid_FindsThatItMayNotBeAccessible()
    {
        var finding = Assert.Single(Review.Of(Lecture(new Arena(ArenaKind.Physical))));

        Assert.Equal(("arena-not-accessible", Severity.Weakness, "/arenas/0/access"), (finding.Rule, finding.Severity, finding.Place));
    }

    [Fact]
    public void Of_ALectureForPeopleWithDisabilities_WeighsItAsABarrier() => Assert.Equal(
        Severity.Barrier,
        Assert.Single(Review.Of(Lecture(new Arena(ArenaKind.Physical)) with { Audiences = [FocusGroup.PeopleWithDisabilities] })).Severity);

    [Fact]
    public void Of_ALectureWithoutHelpForThoseWhoHearBadly_FindsThat()
    {
        var finding = Assert.Single(Review.Of(Lecture(
            new Arena(ArenaKind.Physical, null, [AccessMeasure.StepFree, AccessMeasure.HearingLoop]), new Arena(ArenaKind.Digital))));

        Assert.Equal(("no-help-hearing", "/arenas/1/access"), (finding.Rule, finding.Place));
    }

    [Fact]
    public void Of_AnAccessibleActivity_OrOneWithoutAPlace_FindsNothing()
    {
        Assert.Empty(Review.Of(Lecture(new Arena(ArenaKind.Hybrid, null, [AccessMeasure.StepFree, AccessMeasure.HearingLoop, AccessMeasure.LiveCaptions]))));
        Assert.Empty(Review.Of(Lecture()));
    }

    [Fact]
    public void Of_WhatWasCalledOff_FindsNothing() =>
        Assert.Empty(Review.Of(Lecture(new Arena(ArenaKind.Physical)) with { IsCalledOff = true }));

    [Theory]
    [InlineData(ActivityKind.Publication)]
    [InlineData(ActivityKind.Communication)]
    public void Of_WhatIsInWriting_AsksNothingAboutHearing(ActivityKind kind) =>
        Assert.Empty(Review.Of(Lecture(new Arena(ArenaKind.Digital)) with { Kind = kind }));

    [Fact]
    public void Of_ADialogueThroughChannels_AsksAboutHearingOnlyWhereThereIsAHallToo()
    {
        var dialogue = Lecture(new Arena(ArenaKind.Digital)) with { Kind = ActivityKind.Dialogue, Channels = [Channel.Instagram] };

        Assert.Empty(Review.Of(dialogue));
        Assert.Equal("no-help-hearing", Assert.Single(Review.Of(dialogue with { Arenas = [new Arena(ArenaKind.Hybrid, null, [AccessMeasure.StepFree])] })).Rule);
    }

    [Fact]
    public void Of_TheActivitiesOfTheCatalogue_ClaimsNothingOfWhatIsNotKnown() =>
        Assert.All(StrongDemocracy.Register.Activities, activity => Assert.Empty(Review.Of(activity)));

    private static Activity Lecture(params IEnumerable<Arena> arenas) => new()
    {
        Key = EntryKey.Parse("A-1"),
        Kind = ActivityKind.Lecture,
        Title = LocalizedText.Of("Demokratin 100 år", "Democracy at 100"),
        Arenas = arenas.ToValueList(),
    };
}
