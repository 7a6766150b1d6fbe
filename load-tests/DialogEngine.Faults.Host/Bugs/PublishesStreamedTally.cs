using System.Collections.Concurrent;
using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Stores;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>The result is what was last shown of a poll, which is a moment older than its last ballots.</summary>
internal sealed class PublishesStreamedTally() : Bug(
    "publishes-streamed-tally", "publishes the tally that it streamed last, and not a count of the store", "none", "I4", "I7")
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    public override void Plant(IServiceCollection parts) => parts.Around<IBallotStore>((store, others) => new Trusting(store, others.GetRequiredService<TimeProvider>()));

    private sealed class Trusting(IBallotStore store, TimeProvider clock) : PassingBallots(store)
    {
        private readonly ConcurrentDictionary<(DialogueId, PollId), (HybridTally Tally, long At)> _streamed = new();

        public override async Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
        {
            var outcomes = await Store.Commit(box, epoch, ballots, cancel);
            foreach (var poll in ballots.Select(ballot => ballot.Poll).Distinct().Where(poll => IsDue((box.Dialogue, poll))))
                if (await Store.Count(box.Dialogue, poll, cancel) is { } counted) _streamed[(box.Dialogue, poll)] = (counted, clock.GetTimestamp());
            return outcomes;
        }

        public override async Task<HybridTally?> Count(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
            _streamed.TryGetValue((dialogue, poll), out var streamed) ? streamed.Tally : await Store.Count(dialogue, poll, cancel);

        private bool IsDue((DialogueId, PollId) poll) => !_streamed.TryGetValue(poll, out var streamed) || clock.GetElapsedTime(streamed.At) >= Pace;
    }
}
