using DialogEngine.Storage.Registers;

namespace DialogEngine.Dialogues;

/// <summary>Remembers where its code leads; a code leads to the same dialogue for ever.</summary>
internal sealed class JoinCodeGrain(IDialogueRegister register) : Grain, IJoinCodeGrain
{
    private DialogueId? _dialogue;

    public async Task<DialogueId?> Find()
    {
        try
        {
            return _dialogue ??= await register.Find(this.GetPrimaryKeyString());
        }
        finally
        {
            // What leads nowhere is not worth remembering, as somebody may be trying numbers; and where the store is
            // out of reach, another host may reach it.
            if (_dialogue is null) DeactivateOnIdle();
        }
    }
}
