namespace DialogEngine.Storage;

/// <summary>Whether a ballot could be committed now.</summary>
public interface IReadiness
{
    /// <summary>Commits something small. Completes when it is durable.</summary>
    /// <exception cref="StoreUnavailableException">It could not be committed.</exception>
    Task Probe(CancellationToken cancel = default);
}
