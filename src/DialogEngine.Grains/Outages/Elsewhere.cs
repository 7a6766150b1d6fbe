using Microsoft.Extensions.Logging;
using Orleans.Runtime.Placement;

namespace DialogEngine.Outages;

/// <summary>
/// Moves grains away from a host that is cut off from the store to one that is not. As long as the store is away for
/// everybody, or there is nobody else, all stay where they are: what they know can still be read.
/// </summary>
/// <remarks>The others see a host that answers, and so nothing else would have its dialogues and boxes move.</remarks>
internal sealed partial class Elsewhere(
    ISiloStatusOracle cluster, IGrainFactory grains, StoreSight store, TimeProvider clock, ILogger<Elsewhere> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>How long what was found is acted on without looking again.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private Task<SiloAddress?>? _look;
    private long _seenAt;

    /// <summary>Moves a grain whose write has failed, if that would help. It moves when it has nothing to do.</summary>
    public async Task Consider(IGrainContext grain)
    {
        if (await Find() is { } host) grain.Migrate(new() { [IPlacementDirector.PlacementHintKey] = host });
    }

    /// <summary>A host that can write to the store when this one cannot; null when there is none.</summary>
    private Task<SiloAddress?> Find()
    {
        lock (_gate)
        {
            if (_look is null || (_look.IsCompleted && clock.GetElapsedTime(_seenAt) >= Fresh)) _look = Task.Run(Look);
            return _look;
        }
    }

    private async Task<SiloAddress?> Look()
    {
        try
        {
            SiloAddress[] others = [.. cluster.GetApproximateSiloStatuses(onlyActive: true).Keys.Where(host => !host.Equals(cluster.SiloAddress))];
            if (others.Length == 0 || await store.Commits()) return null;
            Random.Shared.Shuffle(others);
            foreach (var asked in others.Select(host => (Host: host, Commits: Ask(host))).ToArray())
            {
                if (!await asked.Commits) continue;
                LogCutOff(asked.Host);
                return asked.Host;
            }

            return null;
        }
        finally
        {
            _seenAt = clock.GetTimestamp();
        }
    }

    private async Task<bool> Ask(SiloAddress host)
    {
        try
        {
            // What is asked of a grain that is nowhere yet goes where the hint says.
            RequestContext.Set(IPlacementDirector.PlacementHintKey, host);
            return await grains.GetGrain<IStoreSightGrain>(Guid.NewGuid()).Commits().WaitAsync(Patience, clock);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "This host is cut off from the store, and {Host} is not: what was held here moves there.")]
    private partial void LogCutOff(SiloAddress host);
}
