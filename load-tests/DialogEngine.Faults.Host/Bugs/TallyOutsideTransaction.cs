using DialogEngine.FaultyHost.Stores;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>The running tally counts what comes in, and not what is written.</summary>
internal sealed class TallyOutsideTransaction() : Bug(
    "tally-outside-transaction", "moves the streamed tally once more for each repetition of a ballot", "duplicated-late-reordered", "I5")
{
    public override void Plant(IServiceCollection parts) => parts.Around<IBallotStore>(store => new Counting(store));

    private sealed class Counting(IBallotStore store) : PassingBallots(store)
    {
        public override async Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default) =>
            [.. (await Store.Commit(box, epoch, ballots, cancel)).Select((outcome, i) => IsRepetition(outcome, ballots[i]) ? AsIfNew(outcome) : outcome)];

        private static bool IsRepetition(BallotOutcome outcome, IncomingBallot ballot) =>
            outcome is { Written: false, Verdict: BallotVerdict.Recorded } && outcome.Standing?.Id == ballot.Id;

        private static BallotOutcome AsIfNew(BallotOutcome outcome) => outcome with { Written = true, BeforeFrom = default, Before = default };
    }
}
