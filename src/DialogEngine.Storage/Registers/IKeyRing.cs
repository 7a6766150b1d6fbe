namespace DialogEngine.Storage.Registers;

/// <summary>The keys that the hosts of a cluster make tokens and cookies with: what one makes, all can read.</summary>
/// <remarks>What a key looks like inside is for those who make it to know.</remarks>
public interface IKeyRing
{
    /// <summary>Every key that was kept.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<string>> All(CancellationToken cancel = default);

    /// <summary>Keeps a key. Durable when it completes; a second key of the same name is kept as well.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot commit now.</exception>
    Task Keep(string name, string key, CancellationToken cancel = default);
}
