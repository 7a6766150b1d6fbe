using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;
using DialogEngine.Storage.Sqlite;

namespace DialogEngine;

/// <summary>The real store in a folder of its own, behind the faults that tests order.</summary>
public sealed class Archive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-");
    private readonly SqliteStore _store;

    public Archive()
    {
        _store = SqliteStore.Open(_folder.FullName, TimeProvider.System);
        Journal = new FaultyJournal(_store.Journal, Faults);
        Ballots = new FaultyBallots(_store.Ballots, Faults);
        Moderators = new FaultyModerators(_store.Moderators, Faults);
    }

    public Faults Faults { get; } = new();

    public IEventJournal Journal { get; }

    public IBallotStore Ballots { get; }

    public IDialogueRegister Dialogues => _store.Dialogues;

    public IModeratorRegister Moderators { get; }

    public IReadiness Readiness => _store.Readiness;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }
}
