using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;
using DialogEngine.Storage.Sqlite.Ballots;
using DialogEngine.Storage.Sqlite.Journal;
using DialogEngine.Storage.Sqlite.Registers;
using DialogEngine.Storage.Sqlite.Writing;
using DialogEngine.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

/// <summary>Everything the engine keeps, in one SQLite file. Safe to use from any thread.</summary>
/// <remarks>Disposing commits what was accepted, and closes the file so that it holds everything by itself.</remarks>
public sealed class SqliteStore : IDisposable
{
    private readonly FileStream? _lock;
    private readonly StoreMeter _meter = new("sqlite");
    private readonly Readers _readers;
    private bool _closed;

    private SqliteStore(StoreFile file, FileStream? folderLock, TimeProvider clock)
    {
        _lock = folderLock;
        _readers = new Readers(file.OpenToRead);
        Writer = new Writer(file.OpenToWrite, _meter, clock);
        Journal = new MeasuredJournal(new SqliteJournal(Writer, _readers), _meter, clock);
        Ballots = new SqliteBallots(Writer, _readers);
        Dialogues = new SqliteDialogueRegister(Writer, _readers);
        Moderators = new SqliteModeratorRegister(Writer, _readers);
        Readiness = new SqliteReadiness(Writer);
    }

    /// <summary>What happened in each dialogue.</summary>
    public IEventJournal Journal { get; }

    /// <summary>The ballots of every poll.</summary>
    public IBallotStore Ballots { get; }

    /// <summary>Which dialogues there are.</summary>
    public IDialogueRegister Dialogues { get; }

    /// <summary>Who may moderate.</summary>
    public IModeratorRegister Moderators { get; }

    /// <summary>Whether a ballot could be committed now.</summary>
    public IReadiness Readiness { get; }

    internal Writer Writer { get; }

    internal StoreMeter Meter => _meter;

    /// <summary>Opens the store in a folder, which is made when it is not there, and brings its tables up to date.</summary>
    /// <exception cref="StoreUnavailableException">
    /// The folder cannot be written to or is in use by another engine, or the file is damaged or from a newer engine.
    /// </exception>
    public static SqliteStore Open(string folder, TimeProvider clock) => Open(folder, clock, alone: true);

    /// <param name="folder">Where the file is.</param>
    /// <param name="clock">The engine's clock.</param>
    /// <param name="alone">Whether any other store is kept out of the folder.</param>
    internal static SqliteStore Open(string folder, TimeProvider clock, bool alone)
    {
        FileStream? folderLock = null;
        try
        {
            Make(folder);
            if (alone) folderLock = StoreLock.Take(folder);
            var file = new StoreFile(folder);
            using (var session = file.OpenToWrite()) SqliteSchema.Apply(session, file.Path, clock.GetUtcNow());
            return new SqliteStore(file, folderLock, clock);
        }
        catch (Exception e)
        {
            folderLock?.Dispose();
            if (e is SqliteException or IOException or UnauthorizedAccessException)
                throw new StoreUnavailableException($"The store in the folder '{folder}' cannot be opened: {e.Message}", e);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, true)) return;
        _meter.Dispose();
        _readers.Dispose();
        Writer.Dispose();
        _lock?.Dispose();
    }

    // Nobody but the engine has business among ballots and secrets.
    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
