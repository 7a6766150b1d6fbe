using DialogEngine.Dialogues;
using DialogEngine.Moderators;

namespace DialogEngine.Storage.Registers;

/// <summary>Who may moderate, what they sign in with, and which dialogues they lead. Keys and codes are kept as hashes only.</summary>
public interface IModeratorRegister
{
    /// <summary>Enters a moderator with the SHA-256 of their key, or replaces the one who has that id.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot commit now.</exception>
    Task Enter(Moderator moderator, byte[] keyHash, CancellationToken cancel = default);

    /// <summary>A moderator, revoked or not, or null.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<Moderator?> Read(ModeratorId id, CancellationToken cancel = default);

    /// <summary>The moderator whose key has this hash, or null.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<ModeratorId?> FindByKey(byte[] keyHash, CancellationToken cancel = default);

    /// <summary>All moderators, by name.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<Moderator>> All(CancellationToken cancel = default);

    /// <summary>Revokes a moderator for good. One who does not exist stays so.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot commit now.</exception>
    Task Revoke(ModeratorId id, CancellationToken cancel = default);

    /// <summary>Lets a moderator lead a dialogue; harmless when they do already.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot commit now.</exception>
    Task Assign(ModeratorId id, DialogueId dialogue, CancellationToken cancel = default);

    /// <summary>The dialogues that this moderator was assigned, newest first; every dialogue when null.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<DialogueId>> Dialogues(ModeratorId? id, CancellationToken cancel = default);

    /// <summary>Keeps the SHA-256 of a one-time code that signs a moderator in until it expires; drops those that have expired.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot commit now.</exception>
    Task KeepCode(byte[] codeHash, ModeratorId moderator, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancel = default);

    /// <summary>Uses a one-time code up: the moderator it signs in, or null when there is no such code or it has expired.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot commit now.</exception>
    Task<ModeratorId?> UseCode(byte[] codeHash, DateTimeOffset now, CancellationToken cancel = default);
}
