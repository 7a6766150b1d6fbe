namespace DialogEngine.Polls;

public class BallotVerdictTests
{
    [Fact]
    public void Members_StandInTheOrderThatTheProtocolPagePromises() =>
        Assert.Equal(ProtocolPage.NamesFrom(nameof(BallotVerdict.Recorded), nameof(BallotVerdict.TryAgain))
            .Where(name => Enum.TryParse<BallotVerdict>(name, out _)), Enum.GetNames<BallotVerdict>());
}
