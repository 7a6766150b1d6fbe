using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Stores;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>A poll with a deadline stays open for some time longer.</summary>
internal sealed class LateDeadline() : Bug("late-deadline", "keeps deadlines 20 s late", "none", "Deadlines")
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(20);

    public override void Plant(IServiceCollection parts) => parts.Around<IBallotStore>(store => new Slow(store));

    private sealed class Slow(IBallotStore store) : PassingBallots(store)
    {
        public override async Task<PollRecord?> Poll(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
            await Store.Poll(dialogue, poll, cancel) is { } found ? found with { ClosesAt = found.ClosesAt + Late } : null;

        public override Task<IReadOnlyList<DialogueId>> Overdue(DateTimeOffset now, CancellationToken cancel = default) => Store.Overdue(now - Late, cancel);
    }
}
