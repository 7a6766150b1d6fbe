using System.Security.Cryptography;

namespace DialogEngine.Replay.Engine;

/// <summary>One participant with one connection.</summary>
internal sealed class Phone(LiveConnection connection, Patience patience) : IAsyncDisposable
{
    public static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public Task Connect(CancellationToken stop) => patience.Do("Connecting", connection.Connect, stop);

    /// <summary>Casts a ballot until the engine has answered for it: a retry is the same ballot.</summary>
    /// <returns>The ballot that counts.</returns>
    public async Task<CountedBallot> Cast(string pollId, int option, CancellationToken stop)
    {
        var ballot = new BallotCall(pollId, NewId(), [option]);
        var (answer, _) = await patience.Ask(
            $"The ballot {ballot.BallotId} in {pollId}",
            limit => connection.Call<BallotAnswer>("CastBallot", [ballot], limit),
            Verdicts.ComeBackAfter,
            stop);

        if (answer is not { Verdict: "Recorded", Receipt: { } receipt })
            throw new EngineRefusedException($"The ballot {ballot.BallotId} in {pollId} got the verdict {answer.Verdict}.");
        if (receipt.BallotId != ballot.BallotId || !receipt.Choice.SequenceEqual(ballot.Choice))
            throw new EngineRefusedException($"The receipt for the ballot {ballot.BallotId} in {pollId} is for another ballot.");
        return new CountedBallot(receipt.BallotId, receipt.Choice);
    }

    /// <returns>The verdict: <c>Received</c>, or <c>TooManyWaiting</c> where ten of the author's wait already.</returns>
    public async Task<string> Contribute(string contributionId, string text, CancellationToken stop)
    {
        var call = new ContributeCall(contributionId, text, "Statement");
        var (answer, _) = await patience.Ask(
            $"The contribution {contributionId}",
            limit => connection.Call<ContributionAnswer>("Contribute", [call], limit),
            Verdicts.ComeBackAfter,
            stop);

        return answer.Verdict is "Received" or "TooManyWaiting"
            ? answer.Verdict
            : throw new EngineRefusedException($"The contribution {contributionId} got the verdict {answer.Verdict}.");
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
