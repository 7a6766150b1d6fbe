using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>Who asks where a poll stands gets an answer that was true a while ago.</summary>
internal sealed class StaleRead() : Bug("stale-read", "answers who asks for a tally from a memory of up to two seconds", "none", "I6")
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(2);

    public override void Plant(IServiceCollection parts) => parts.AddSingleton<IIncomingGrainCallFilter, Remembering>();

    private sealed class Remembering(TimeProvider clock) : IIncomingGrainCallFilter
    {
        private readonly ConcurrentDictionary<(GrainId, object?), (object? Tally, long At)> _known = new();

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.InterfaceMethod.DeclaringType != typeof(Dialogues.IDialogueGrain) || context.InterfaceMethod.Name != nameof(Dialogues.IDialogueGrain.Tally))
            {
                await context.Invoke();
                return;
            }

            var asked = (context.TargetId, context.Request.GetArgument(0));
            if (_known.TryGetValue(asked, out var known) && clock.GetElapsedTime(known.At) < Memory)
            {
                context.Result = known.Tally;
                return;
            }

            await context.Invoke();
            _known[asked] = (context.Result, clock.GetTimestamp());
        }
    }
}
