using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine;

/// <summary>Ballots on their way.</summary>
internal static class Ballots
{
    /// <summary>A ballot of somebody new, in some box.</summary>
    public static BallotInHand For(PollPlan poll, params int[] options) => By(Some.Voter(), poll, options);

    public static BallotInHand By(VoterKey voter, PollPlan poll, params int[] options) =>
        new(poll.Id.ToString(), voter.Value, Attendance.Remote, Some.Ballot().Value, options);

    /// <summary>The same voter's next ballot.</summary>
    public static BallotInHand Changed(this BallotInHand ballot, params int[] options) =>
        ballot with { BallotId = Some.Ballot().Value, Options = options };

    /// <summary>What a voter is told whose ballot stands for the first time.</summary>
    public static void AssertRecorded(BallotInHand ballot, BallotReply reply, int revision = 1)
    {
        Assert.Equal(BallotVerdict.Recorded, reply.Verdict);
        Assert.Equal((ballot.BallotId, revision), (reply.BallotId, reply.Revision));
        Assert.Equal(ballot.Options, Array.ConvertAll(reply.Choice!, option => (int)option));
    }
}
