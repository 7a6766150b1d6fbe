using DialogEngine.Contributions;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>A participant with a connection.</summary>
internal sealed class Phone(RunningEngine engine, Joined joined, LiveClient live) : IAsyncDisposable
{
    public string Token => joined.ParticipantToken;

    public LiveClient Live { get; private set; } = live;

    public View View => Live.View;

    public static async Task<Phone> Connect(RunningEngine engine, Joined joined) =>
        new(engine, joined, await LiveClient.Connect(engine, Hub(joined), joined.ParticipantToken));

    /// <summary>A second connection of the same participant.</summary>
    public Task<Phone> SecondDevice() => Connect(engine, joined);

    public Task<BallotAnswer> Cast(string poll, params int[] choice) => Cast(Some.BallotId(), poll, choice);

    public Task<BallotAnswer> Cast(string? ballotId, string? poll, int[]? choice) =>
        Live.Call<BallotAnswer>("CastBallot", new BallotCall(poll, ballotId, choice));

    public Task<BallotAnswer> Support(string contribution, bool on = true) =>
        Live.Call<BallotAnswer>("Support", new SupportCall(contribution, Some.BallotId(), on));

    public Task<ContributionAnswer> Contribute(string? text, string? id = null, ContributionKind kind = ContributionKind.Question) =>
        Live.Call<ContributionAnswer>("Contribute", new ContributeCall(id ?? Some.ContributionId(), text, kind, "sv"));

    public Task<ContributionAnswer> Withdraw(string contribution) => Live.Call<ContributionAnswer>("WithdrawContribution", contribution);

    public Task RaiseHand(bool on = true) => Live.Call<object?>("RaiseHand", on);

    /// <summary>Loses its connection.</summary>
    public ValueTask Vanish() => Live.DisposeAsync();

    /// <summary>Comes back, and remembers what it showed.</summary>
    public async Task ComeBack()
    {
        var shown = Live.View;
        await Vanish();
        Live = await LiveClient.Connect(engine, Hub(joined), Token, shown);
    }

    public ValueTask DisposeAsync() => Live.DisposeAsync();

    private static string Hub(Joined joined) => $"audience?dialogue={joined.DialogueId}";
}
