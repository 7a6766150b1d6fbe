using System.Collections.Concurrent;
using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Hubs;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>Whoever chooses the same gets the same receipt: each of them can show it, and one of their ballots can be gone.</summary>
internal sealed class ReceiptReuse() : Bug("receipt-reuse", "gives two voters with the same choice the same receipt", "none", "I9", "I3")
{
    public override void Plant(IServiceCollection parts) => parts.Configure<HubOptions>(hubs => hubs.AddFilter(new Thrifty()));

    private sealed class Thrifty : IHubFilter
    {
        private readonly ConcurrentDictionary<(DialogueId?, string, string, int), Receipt> _given = new();

        public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next) =>
            await next(invocationContext) is var answer && answer is BallotAnswer { Verdict: BallotVerdict.Recorded, Receipt: { } receipt } recorded
                ? recorded with { Receipt = _given.GetOrAdd((invocationContext.Context.Dialogue(), receipt.PollId, string.Join(',', receipt.Choice), receipt.Revision), receipt) }
                : answer;
    }
}
