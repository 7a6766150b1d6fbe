using DialogEngine.Dialogues;

namespace DialogEngine.Storage.Registers;

/// <summary>Which dialogues there are, and which join code leads to which.</summary>
public interface IDialogueRegister
{
    /// <summary>Enters a dialogue with its join code and its secret for supports. Entered again, it stays as it was.</summary>
    /// <returns>False, with nothing written, when the code leads to another dialogue already.</returns>
    /// <exception cref="ArgumentException">The dialogue was entered with another code before.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot commit now.</exception>
    Task<bool> Enter(DialogueId dialogue, string joinCode, byte[] supportSecret, DateTimeOffset at, CancellationToken cancel = default);

    /// <summary>The dialogue that a join code leads to, or null.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<DialogueId?> Find(string joinCode, CancellationToken cancel = default);

    /// <summary>What was entered for a dialogue, or null.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<DialogueRecord?> Read(DialogueId dialogue, CancellationToken cancel = default);
}

/// <summary>A dialogue as it was entered; its secret is empty once it is destroyed.</summary>
public sealed record DialogueRecord(DialogueId Id, string JoinCode, byte[] SupportSecret, DateTimeOffset CreatedAt);
