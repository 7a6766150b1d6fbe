using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Storage.Registers;

namespace DialogEngine;

/// <summary>A real register of moderators that fails when it is told to.</summary>
internal sealed class FaultyModerators(IModeratorRegister register, Faults faults) : IModeratorRegister
{
    public Task Enter(Moderator moderator, byte[] keyHash, CancellationToken cancel = default) =>
        faults.Write(moderator.Id, () => register.Enter(moderator, keyHash, cancel));

    public Task<Moderator?> Read(ModeratorId id, CancellationToken cancel = default) => faults.Read(id, () => register.Read(id, cancel));

    public Task<ModeratorId?> FindByKey(byte[] keyHash, CancellationToken cancel = default) => register.FindByKey(keyHash, cancel);

    public Task<IReadOnlyList<Moderator>> All(CancellationToken cancel = default) => register.All(cancel);

    public Task Revoke(ModeratorId id, CancellationToken cancel = default) => faults.Write(id, () => register.Revoke(id, cancel));

    public Task Assign(ModeratorId id, DialogueId dialogue, CancellationToken cancel = default) =>
        faults.Write(id, () => register.Assign(id, dialogue, cancel));

    public Task<IReadOnlyList<DialogueId>> Dialogues(ModeratorId? id, CancellationToken cancel = default) => register.Dialogues(id, cancel);

    public Task KeepCode(byte[] codeHash, ModeratorId moderator, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancel = default) =>
        register.KeepCode(codeHash, moderator, now, expiresAt, cancel);

    public Task<ModeratorId?> UseCode(byte[] codeHash, DateTimeOffset now, CancellationToken cancel = default) => register.UseCode(codeHash, now, cancel);
}
