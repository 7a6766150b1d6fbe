using System.Security.Cryptography;

namespace DialogEngine.TownHall.Engine;

/// <summary>One simulated phone: a participant with one connection, who remembers what the engine acknowledged.</summary>
internal sealed class Phone(int number, bool inRoom, LiveConnection connection, Patience patience) : IAsyncDisposable
{
    private readonly Dictionary<string, CountedBallot> _ballots = [];
    private readonly HashSet<string> _everCast = [];
    private readonly HashSet<string> _supports = [];

    public int Number => number;

    public bool InRoom => inRoom;

    /// <summary>The ballot that counts in each poll; a withdrawn one is gone.</summary>
    public IReadOnlyDictionary<string, CountedBallot> Ballots => _ballots;

    /// <summary>Every ballot id this phone ever used, also of ballots it replaced or withdrew.</summary>
    public IReadOnlySet<string> EverCast => _everCast;

    /// <summary>The contributions it supports.</summary>
    public IReadOnlySet<string> Supports => _supports;

    public static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public Task Connect(CancellationToken stop) => patience.Do("Connecting", connection.Connect, stop);

    /// <summary>Casts a ballot until the engine has answered for it: a retry is the same ballot. An empty choice withdraws.</summary>
    public async Task Cast(string pollId, int[] choice, CancellationToken stop)
    {
        var call = new BallotCall(pollId, NewId(), choice);
        _everCast.Add(call.BallotId);
        var answer = await Ask<BallotAnswer>("CastBallot", call, stop);
        if (choice is [] && answer.Verdict is "Withdrawn" or "NothingToWithdraw")
            _ballots.Remove(pollId);
        else if (answer is { Verdict: "Recorded", Receipt: { } receipt } && receipt.BallotId == call.BallotId && receipt.Choice.SequenceEqual(choice))
            _ballots[pollId] = new CountedBallot(call.BallotId, choice);
        else
            throw new EngineRefusedException($"The ballot {call.BallotId} in {pollId} got the verdict {answer.Verdict}.");
    }

    public async Task Support(string contributionId, bool on, CancellationToken stop)
    {
        var answer = await Ask<BallotAnswer>("Support", new SupportCall(contributionId, NewId(), on), stop);
        if (answer.Verdict is not ("Recorded" or "Withdrawn" or "NothingToWithdraw"))
            throw new EngineRefusedException($"Supporting {contributionId} got the verdict {answer.Verdict}.");
        if (on) _supports.Add(contributionId);
        else _supports.Remove(contributionId);
    }

    /// <returns>The question's id.</returns>
    public async Task<string> AskQuestion(string text, string language, CancellationToken stop)
    {
        var call = new ContributeCall(NewId(), text, "Question", language);
        var answer = await Ask<ContributionAnswer>("Contribute", call, stop);
        return answer.Verdict is "Received"
            ? call.ContributionId
            : throw new EngineRefusedException($"The question '{text}' got the verdict {answer.Verdict}.");
    }

    public Task RaiseHand(CancellationToken stop) =>
        patience.Do("RaiseHand", limit => connection.Call<object?>("RaiseHand", [true], limit), stop);

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task<T> Ask<T>(string method, object argument, CancellationToken stop) where T : IVerdict =>
        (await patience.Ask(
            method, limit => connection.Call<T>(method, [argument], limit), answer => Verdicts.ComeBackAfter(answer), stop)).Answer;
}
