using DialogEngine.Contributions;

namespace DialogEngine.Specifications;

public class ContributionSpecificationsTests
{
    private static readonly Contribution[] OfEveryState =
        [.. Enum.GetValues<ContributionState>().Select((state, i) => Some.Contribution(i + 1, state))];

    [Fact]
    public void AwaitingModeration_IsWhatIsPending()
    {
        using var table = Of(OfEveryState);

        Assert.Equal("Pending", table.Asked(ContributionSpecifications.AwaitingModeration));
    }

    [Fact]
    public void Public_IsWhatSaysSoOfItself()
    {
        using var table = Of(OfEveryState);

        Assert.Equal("Answered Approved OnProjector", table.Asked(ContributionSpecifications.Public));
        Assert.All(OfEveryState, it => Assert.Equal(it.IsPublic, ContributionSpecifications.Public.IsSatisfiedBy(it)));
    }

    [Fact]
    public void ReceivedBefore_ComparesTimes_WhateverTheirOffset()
    {
        using var table = Of(
            Some.Contribution(1, ContributionState.Pending, Some.Time.AddTicks(-1).ToOffset(TimeSpan.FromHours(5))),
            Some.Contribution(2, ContributionState.Approved, Some.Time.ToOffset(TimeSpan.FromHours(-5))));

        Assert.Equal("Pending", table.Asked(ContributionSpecifications.ReceivedBefore(Some.Time)));
    }

    [Fact]
    public void Each_SaysWhatItAsks_InSwedishAndEnglish()
    {
        var waitsForLong = ContributionSpecifications.AwaitingModeration & ContributionSpecifications.ReceivedBefore(Some.Time);

        Assert.Equal("awaiting moderation and received before 2026-11-22 17:00:00Z", waitsForLong.ToString());
        Assert.Equal("i väntan på samtalsledaren och mottagna före 2026-11-22 17:00:00Z", waitsForLong.Description.In("sv"));
        Assert.Equal("synliga för alla", ContributionSpecifications.Public.Description.In("sv"));
    }

    private static Table<Contribution> Of(params Contribution[] rows) => new(rows, it => it.State.ToString());
}
