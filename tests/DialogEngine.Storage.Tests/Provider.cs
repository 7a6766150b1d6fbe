using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;

namespace DialogEngine.Storage;

/// <summary>A store of some make, empty at first, that is held to the contract.</summary>
public abstract class Provider : IDisposable
{
    public abstract IEventJournal Journal { get; }

    public abstract IBallotStore Ballots { get; }

    public abstract IDialogueRegister Dialogues { get; }

    public abstract IModeratorRegister Moderators { get; }

    public abstract IReadiness Readiness { get; }

    /// <summary>Closes the store and opens it again where it was.</summary>
    public abstract void Reopen();

    /// <summary>Changes what is stored, past the store, as somebody with access to the database could.</summary>
    public abstract void Tamper(string sql);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
