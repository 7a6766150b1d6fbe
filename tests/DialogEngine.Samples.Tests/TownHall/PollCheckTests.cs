using DialogEngine.TownHall.Checks;
using DialogEngine.TownHall.Engine;

namespace DialogEngine.TownHall;

public class PollCheckTests
{
    [Fact]
    public void Count_OfBallotsWithSeveralChoices_CountsEachOption() =>
        Assert.Equal([2, 0, 1], PollCheck.Count(3, [new("a", [0, 2]), new("b", [0])]));

    [Fact]
    public void Of_WhenOnlyAStrangerVoted_CountsThemAsOneOfTheOthers()
    {
        var finding = PollCheck.Of(Some.Poll(options: 2), "", [], Report([0, 1], ballots: 1), [new("stranger", [1])]);

        Assert.Equal(1, finding.Others);
        Assert.Empty(finding.Faults);
    }

    [Fact]
    public void Of_WhenTheTallyIsNotWhatThePublishedBallotsAddUpTo_SaysSo()
    {
        var finding = PollCheck.Of(Some.Poll(options: 2), "", [], Report([0, 2], ballots: 2), [new("stranger", [1])]);

        Assert.Equal(["the counts should be 0 · 1", "2 ballots are reported, and 1 were cast"], finding.Faults);
    }

    private static TallyReport Report(int[] counts, int ballots) => new("Published", counts, ballots, Final: true, null);
}
