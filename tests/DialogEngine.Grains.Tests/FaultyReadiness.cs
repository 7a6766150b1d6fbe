using DialogEngine.Storage;

namespace DialogEngine;

/// <summary>A store that says it cannot commit when it is told to be away, of <see cref="Away"/>.</summary>
internal sealed class FaultyReadiness(IReadiness store, Faults faults) : IReadiness
{
    /// <summary>What is away then.</summary>
    public static readonly object Away = typeof(IReadiness);

    public Task Probe(CancellationToken cancel = default) => faults.Write(Away, () => store.Probe(cancel));
}
