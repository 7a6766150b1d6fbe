using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

public class PollTests
{
    [Theory]
    [InlineData(PollState.Draft, TallyVisibility.Live, false, false)]
    [InlineData(PollState.Open, TallyVisibility.Live, true, true)]
    [InlineData(PollState.Closed, TallyVisibility.Live, true, true)]
    [InlineData(PollState.Published, TallyVisibility.Live, true, true)]
    [InlineData(PollState.Draft, TallyVisibility.AfterOwnBallot, false, false)]
    [InlineData(PollState.Open, TallyVisibility.AfterOwnBallot, false, true)]
    [InlineData(PollState.Closed, TallyVisibility.AfterOwnBallot, false, true)]
    [InlineData(PollState.Published, TallyVisibility.AfterOwnBallot, true, true)]
    [InlineData(PollState.Draft, TallyVisibility.WhenPublished, false, false)]
    [InlineData(PollState.Open, TallyVisibility.WhenPublished, false, false)]
    [InlineData(PollState.Closed, TallyVisibility.WhenPublished, false, false)]
    [InlineData(PollState.Published, TallyVisibility.WhenPublished, true, true)]
    public void ShowsCounts_FollowsTheStateAndWhoSeesTheTally(PollState state, TallyVisibility visibility, bool toTheRoom, bool toVoters)
    {
        var poll = In(state, visibility);

        Assert.Equal(toTheRoom, poll.ShowsCounts(hasCast: false));
        Assert.Equal(toVoters, poll.ShowsCounts(hasCast: true));
    }

    [Fact]
    public void ShowsCountsToDesk_HidesOnlyTheOpenPollThatHidesThemFromAll()
    {
        foreach (var state in Enum.GetValues<PollState>())
            foreach (var visibility in Enum.GetValues<TallyVisibility>())
                Assert.Equal((state, visibility) is not (PollState.Open, TallyVisibility.WhenPublished), In(state, visibility).ShowsCountsToDesk);
    }

    [Fact]
    public void ShowsCounts_ToParticipants_NeverBeforeTheDeskMaySeeThem()
    {
        foreach (var state in Enum.GetValues<PollState>())
            foreach (var visibility in Enum.GetValues<TallyVisibility>())
                Assert.False(In(state, visibility).ShowsCounts(hasCast: true) && !In(state, visibility).ShowsCountsToDesk);
    }

    [Fact]
    public void IsPublic_FromTheMomentItIsOpened() =>
        Assert.Equal([PollState.Open, PollState.Closed, PollState.Published],
            Enum.GetValues<PollState>().Where(state => In(state, TallyVisibility.Live).IsPublic));

    [Fact]
    public void ByAttendance_BeforeThePollIsCounted_IsEmpty() =>
        Assert.Empty(In(PollState.Closed, TallyVisibility.Live).ByAttendance());

    [Theory]
    [InlineData(5, 5, 0, new[] { Attendance.Room, Attendance.Remote })]
    [InlineData(5, 5, 5, new[] { Attendance.Room, Attendance.Remote, Attendance.Paper })]
    [InlineData(5, 0, 0, new[] { Attendance.Room })]
    [InlineData(0, 0, 0, new Attendance[0])]
    [InlineData(5, 4, 0, new Attendance[0])]
    [InlineData(100, 1, 0, new Attendance[0])]
    [InlineData(5, 5, 4, new Attendance[0])]
    [InlineData(4, 0, 0, new Attendance[0])]
    public void ByAttendance_ShowsTheSidesThatVotedWhenEachIsLargeEnough(int room, int remote, int paper, Attendance[] shown)
    {
        var counted = In(PollState.Published, TallyVisibility.Live) with { FinalTally = new HybridTally(1, Of(remote), Of(room), Of(paper)) };

        Assert.Equal(shown, counted.ByAttendance().Select(side => side.Attendance));
        Assert.All(counted.ByAttendance(), side => Assert.Equal(counted.FinalTally!.Value.Of(side.Attendance).Counts, side.Counts));
    }

    [Fact]
    public void Form_FollowsFromThePlan() =>
        Assert.Equal(new BallotForm(2, 1, 1), Some.Poll().Form);

    private static Tally Of(int ballots) => new([ballots, 0], ballots);

    private static Poll In(PollState state, TallyVisibility visibility) => new(Some.Poll() with { TallyVisibility = visibility }, state);
}
