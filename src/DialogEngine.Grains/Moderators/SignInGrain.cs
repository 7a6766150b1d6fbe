using System.Collections.Immutable;
using DialogEngine.Storage.Registers;
using Orleans.Concurrency;

namespace DialogEngine.Moderators;

/// <summary>Looks up who signs in.</summary>
[StatelessWorker]
internal sealed class SignInGrain(IModeratorRegister register, TimeProvider clock) : Grain, ISignInGrain
{
    public async Task<Moderator?> ByKey(byte[] keyHash) => await Who(await register.FindByKey(keyHash));

    public async Task<Moderator?> ByCode(byte[] codeHash) => await Who(await register.UseCode(codeHash, clock.GetUtcNow()));

    public Task KeepCode(byte[] codeHash, ModeratorId moderator, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow();
        return register.KeepCode(codeHash, moderator, now, now + lifetime);
    }

    public async Task<ImmutableArray<Moderator>> All() => [.. await register.All()];

    private Task<Moderator?> Who(ModeratorId? id) =>
        id is null ? Task.FromResult<Moderator?>(null) : GrainFactory.GetGrain<IModeratorGrain>(id.ToString()).Who();
}
