using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>Who does not get an answer in time is told no, though the ballot may be on its way into the store.</summary>
internal sealed class UnknownAsRefused() : Bug(
    "unknown-as-refused", "refuses a ballot of which it is not known within 700 ms whether it was recorded", "slow-disk", "I2")
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private static readonly BallotAnswer Refused = new(BallotVerdict.PollNotOpen);

    public override void Plant(IServiceCollection parts) => parts.Configure<HubOptions>(hubs => hubs.AddFilter(new Impatient()));

    private sealed class Impatient : IHubFilter
    {
        public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
        {
            var call = next(invocationContext).AsTask();
            if (invocationContext.HubMethod.ReturnType != typeof(Task<BallotAnswer>)) return await call;
            var answered = await Task.WhenAny(call, Task.Delay(Patience)) == call;
            return answered && await call is BallotAnswer { Verdict: not BallotVerdict.TryAgain } answer ? answer : Refused;
        }
    }
}
