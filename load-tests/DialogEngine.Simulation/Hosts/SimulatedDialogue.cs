using DialogEngine.Dialogues;

namespace DialogEngine.Simulating;

/// <summary>A dialogue in the memory of a host: what <see cref="DialogueGrain"/> is, without Orleans.</summary>
internal sealed class SimulatedDialogue(LiveDialogue dialogue, Activation activation) : IActivated
{
    public LiveDialogue Live => dialogue;

    public Task Open() => dialogue.Open(CancellationToken.None);

    public void Close() => dialogue.Close();

    public Task<DialogueNews> Watch(WatchRequest request)
    {
        if (!dialogue.Exists) activation.Leave();
        return dialogue.Watch(request);
    }

    public async Task<bool> Wake()
    {
        await dialogue.Wake();
        return true;
    }
}
