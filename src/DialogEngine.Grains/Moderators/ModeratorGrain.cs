using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Registers;

namespace DialogEngine.Moderators;

/// <summary>Knows what one moderator may do, and does it in their name.</summary>
internal sealed class ModeratorGrain(IModeratorRegister moderators, IDialogueRegister dialogues, TimeProvider clock) : Grain, IModeratorGrain
{
    private const int CodesTried = 20;

    private readonly HashSet<DialogueId> _leads = [];
    private ModeratorId _id = null!;
    private Moderator? _moderator;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _id = ModeratorId.Parse(this.GetPrimaryKeyString());
        _moderator = await moderators.Read(_id, cancellationToken);
        _leads.UnionWith(await moderators.Dialogues(_id, cancellationToken));
    }

    public Task<Moderator?> Who() => Task.FromResult(_moderator is { Revoked: false } ? _moderator : null);

    public Task<bool> MayLead(DialogueId dialogue) => Task.FromResult(Leads(dialogue));

    public async Task<CreatedDialogue?> Create(DialoguePlan plan)
    {
        if (_moderator is not { Revoked: false }) return null;
        var id = DialogueId.From(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
        var code = await ClaimCode(id);
        await moderators.Assign(_id, id);
        if (!await GrainFactory.GetGrain<IDialogueGrain>(id.ToString()).Create(plan, code, _id))
            throw new InvalidOperationException($"Dialogue {id} exists already.");
        _leads.Add(id);
        return new CreatedDialogue(id, code);
    }

    public Task<DeskDecision> Decide(DialogueId dialogue, DialogueCommand command) =>
        Leads(dialogue)
            ? GrainFactory.GetGrain<IDialogueGrain>(dialogue.ToString()).Decide(command with { By = _id })
            : Task.FromResult(new DeskDecision(DeskVerdict.NotModerator, 0));

    public async Task<ImmutableArray<DialogueId>> Dialogues()
    {
        if (_moderator is not { Revoked: false }) return [];
        return [.. await moderators.Dialogues(_moderator.Role is ModeratorRole.Administrator ? null : _id)];
    }

    public async Task Enter(string name, ModeratorRole role, byte[] keyHash)
    {
        var moderator = new Moderator(_id, name, role, _moderator is { Revoked: true });
        await moderators.Enter(moderator, keyHash);
        _moderator = moderator;
    }

    public async Task<bool> Revoke()
    {
        if (_moderator is null) return false;
        await moderators.Revoke(_id);
        _moderator = _moderator with { Revoked = true };
        return true;
    }

    private bool Leads(DialogueId dialogue) =>
        _moderator is { Revoked: false } && (_moderator.Role is ModeratorRole.Administrator || _leads.Contains(dialogue));

    private async Task<string> ClaimCode(DialogueId dialogue)
    {
        for (var i = 0; i < CodesTried; i++)
        {
            var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
            if (await dialogues.Enter(dialogue, code, RandomNumberGenerator.GetBytes(VoterKey.SecretBytes), clock.GetUtcNow())) return code;
        }

        throw new InvalidOperationException($"No free join code was found in {CodesTried} tries: nearly all are taken.");
    }
}
