using DialogEngine.TownHall.Simulation;

namespace DialogEngine.TownHall;

public class MindTests
{
    private const int Many = 2_000;

    private static readonly Mind Mind = new(new Seed(1921));

    [Fact]
    public void Ballots_OfTheSameSeed_AreTheSameEachTime()
    {
        var poll = Some.Poll(options: 5, max: 3);

        Assert.Equal(AllBallots(new Mind(new Seed(7)), poll), AllBallots(new Mind(new Seed(7)), poll));
        Assert.NotEqual(AllBallots(new Mind(new Seed(7)), poll), AllBallots(new Mind(new Seed(8)), poll));
    }

    [Theory]
    [InlineData(4, 1, 1)]
    [InlineData(5, 1, 2)]
    [InlineData(12, 3, 12)]
    public void Ballots_AreOnesThatThePollTakes(int options, int min, int max)
    {
        var poll = Some.Poll(options, min, max);
        foreach (var choice in AllBallots(Mind, poll).SelectMany(b => b).Where(choice => choice is not []))
        {
            Assert.InRange(choice.Length, min, max);
            Assert.All(choice, option => Assert.InRange(option, 0, options - 1));
            Assert.Equal(choice.Length, choice.Distinct().Count());
        }
    }

    [Fact]
    public void Ballots_OfMany_HoldChangesWithdrawalsAndStayingOut()
    {
        var ballots = AllBallots(Mind, Some.Poll(options: 4)).ToList();

        Assert.InRange(ballots.Count(b => b is []), Many * 0.04, Many * 0.10);
        Assert.InRange(ballots.Count(b => b.Count(choice => choice is not []) > 1), Many * 0.08, Many * 0.20);
        Assert.InRange(ballots.Count(b => b is [.., []]), Many * 0.01, Many * 0.05);
        Assert.DoesNotContain(ballots, b => b is [[], ..]);
    }

    [Fact]
    public void Ballots_OfMany_LeaveNoOptionWithoutFriends()
    {
        var chosen = AllBallots(Mind, Some.Poll(options: 12)).SelectMany(b => b).SelectMany(choice => choice);

        Assert.Equal(12, chosen.Distinct().Count());
    }

    [Fact]
    public void Supports_OfMany_FollowThePopularity() =>
        Assert.InRange(
            Enumerable.Range(0, Many).Count(phone => Mind.Supports(Some.Question(popularity: 0.4), phone) is [true, ..]), Many * 0.35, Many * 0.45);

    [Fact]
    public void IsInRoom_OfMany_IsSomeOfThemAndMostAreRemote() =>
        Assert.InRange(Enumerable.Range(0, Many).Count(Mind.IsInRoom), Many * 0.2, Many * 0.4);

    private static IEnumerable<IReadOnlyList<int[]>> AllBallots(Mind mind, Meeting.Poll poll) =>
        Enumerable.Range(0, Many).Select(phone => mind.Ballots(poll, phone));
}
