using DialogEngine.Polls;
using static DialogEngine.Specifications.PollSpecifications;

namespace DialogEngine.Specifications;

public class PollSpecificationsTests
{
    [Fact]
    public void OpenAt_IsWhatIsOpen_UntilItsDeadline()
    {
        using var table = Of(
            Some.Poll("no-deadline"),
            Some.Poll("ahead", PollState.Open, Some.Time.AddTicks(1)),
            Some.Poll("now", PollState.Open, Some.Time),
            Some.Poll("closed", PollState.Closed, Some.Time.AddHours(1)),
            Some.Poll("draft", PollState.Draft));

        Assert.Equal("ahead no-deadline", table.Asked(OpenAt(Some.Time)));
        Assert.Equal("closed draft now", table.Asked(!OpenAt(Some.Time)));
    }

    [Fact]
    public void AwaitingPublication_IsWhatIsClosedAndNotPublished()
    {
        using var table = Of([.. Enum.GetValues<PollState>().Select(state => Some.Poll(state.ToString().ToLowerInvariant(), state))]);

        Assert.Equal("closed", table.Asked(AwaitingPublication));
    }

    [Fact]
    public void Each_SaysWhatItAsks_InSwedishAndEnglish()
    {
        Assert.Equal("open at 2026-11-22 17:00:00Z", OpenAt(Some.Time).ToString());
        Assert.Equal("öppna 2026-11-22 17:00:00Z", OpenAt(Some.Time).Description.In("sv"));
        Assert.Equal("closed and not yet published", AwaitingPublication.ToString());
    }

    private static Table<Poll> Of(params Poll[] rows) => new(rows, it => it.Id.ToString());
}
