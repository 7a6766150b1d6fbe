using DialogEngine.Storage.Registers;

namespace DialogEngine.Dialogues;

/// <summary>Remembers where its code leads; a code leads to the same dialogue for ever.</summary>
internal sealed class JoinCodeGrain(IDialogueRegister register) : Grain, IJoinCodeGrain
{
    private DialogueId? _dialogue;

    public async Task<DialogueId?> Find()
    {
        _dialogue ??= await register.Find(this.GetPrimaryKeyString());
        // What leads nowhere is not worth remembering: somebody may be trying numbers.
        if (_dialogue is null) DeactivateOnIdle();
        return _dialogue;
    }
}
