using DialogEngine.Replay.Engine;
using DialogEngine.Replay.Tallies;

namespace DialogEngine.Replay;

public class BallotAuditTests
{
    private static readonly CountedBallot A = new("a", [0]);
    private static readonly CountedBallot B = new("b", [1]);

    [Fact]
    public void Faults_WhenEachBallotIsThereOnceWithItsChoice_AreNone() =>
        Assert.Empty(BallotAudit.Faults("p", [A, B], [new("b", [1]), new("a", [0])]));

    [Fact]
    public void Faults_NameALostADoubledAChangedAndAStrangeBallot()
    {
        Assert.Equal("p: the ballot b was acknowledged, and is not published.", Assert.Single(BallotAudit.Faults("p", [A, B], [A])));
        Assert.Equal("p: the ballot a is published 2 times.", Assert.Single(BallotAudit.Faults("p", [A], [A, A])));
        Assert.Equal(
            "p: the ballot a is published with another choice than was acknowledged.",
            Assert.Single(BallotAudit.Faults("p", [A], [A with { Choice = [2] }])));
        Assert.Equal("p: the ballot b is published, and nobody's last vote.", Assert.Single(BallotAudit.Faults("p", [A], [A, B])));
    }
}
