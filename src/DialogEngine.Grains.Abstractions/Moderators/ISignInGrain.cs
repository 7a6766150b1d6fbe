using System.Collections.Immutable;
using Orleans.Concurrency;

namespace DialogEngine.Moderators;

/// <summary>Finds out who signs in. Holds nothing, so that any silo answers. The key is 0.</summary>
[Alias("sign-in")]
public interface ISignInGrain : IGrainWithIntegerKey
{
    /// <summary>The moderator whose key has this SHA-256, or null; a revoked one is nobody.</summary>
    [Alias("by-key")]
    Task<Moderator?> ByKey(byte[] keyHash);

    /// <summary>The moderator that a one-time code signs in, or null. The code is used up.</summary>
    [Alias("by-code")]
    Task<Moderator?> ByCode(byte[] codeHash);

    /// <summary>Keeps the SHA-256 of a one-time code. Durable when it completes.</summary>
    [Alias("keep-code")]
    Task KeepCode(byte[] codeHash, ModeratorId moderator, TimeSpan lifetime);

    /// <summary>Every moderator, revoked ones too, by name.</summary>
    [Alias("all")]
    Task<ImmutableArray<Moderator>> All();
}
