using System.Diagnostics;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly SqliteProvider _provider = new();

    public void Dispose() => _provider.Dispose();

    [Fact]
    public void Open_OfAFileFromANewerEngine_IsRefused_AndChangesNothing()
    {
        _provider.Tamper("INSERT INTO schema_version (version, applied_at) VALUES (999, 0)");
        _provider.Store.Dispose();
        var before = File.ReadAllBytes(_provider.File);

        var refused = Assert.Throws<StoreUnavailableException>(() => SqliteStore.Open(_provider.Folder, TimeProvider.System));

        Assert.Contains("schema version 999", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"up to {SqliteSchema.Scripts.Newest}", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_provider.File));
        _provider.Tamper("DELETE FROM schema_version WHERE version = 999");
        _provider.Reopen();
    }

    [Fact]
    public void Open_OfAFileThatIsNoDatabase_IsRefused()
    {
        var folder = Directory.CreateTempSubdirectory("dialogengine-");
        File.WriteAllText(Path.Combine(folder.FullName, StoreFile.Name), new string('x', 10_000));

        Assert.Throws<StoreUnavailableException>(() => SqliteStore.Open(folder.FullName, TimeProvider.System));

        folder.Delete(recursive: true);
    }

    [Fact]
    public void Open_OfAFolderThatIsNotThere_MakesItForItsOwnerAlone()
    {
        var folder = Path.Combine(_provider.Folder, "new", "data");

        SqliteStore.Open(folder, TimeProvider.System).Dispose();

        Assert.True(File.Exists(Path.Combine(folder, StoreFile.Name)));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public void Open_ASecondTime_IsRefused()
    {
        var refused = Assert.Throws<StoreUnavailableException>(() => SqliteStore.Open(_provider.Folder, TimeProvider.System));

        Assert.Contains(_provider.Folder, refused.Message, StringComparison.Ordinal);
        Assert.Contains("in use by another engine", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoStoresOverOneFile_FenceEachOther()
    {
        var poll = Some.Poll();
        var hall = await Hall.Open(_provider, poll);
        using var other = SqliteStore.Open(_provider.Folder, TimeProvider.System, alone: false);
        var ballot = new IncomingBallot(poll, Some.Voter(4), Attendance.Room, Some.Ballot(), Choice.Of(1));

        var epoch = await other.Ballots.OpenBox(hall.Box(4));

        await Assert.ThrowsAsync<StaleEpochException>(() => hall.Cast(4, ballot));
        Assert.True((await other.Ballots.Commit(hall.Box(4), epoch, [ballot]))[0].Written);
        Assert.Equal(1, (await hall.Count(poll)).Version);
    }

    [Fact]
    public async Task TheFileIsWrittenThroughToTheDisk()
    {
        var settings = await _provider.Store.Writer.Write(session =>
            (Text(session, "PRAGMA journal_mode"), Text(session, "PRAGMA synchronous"), Text(session, "PRAGMA foreign_keys"), Text(session, "PRAGMA secure_delete")));

        Assert.Equal(("wal", "2", "1", "1"), settings);

        static string Text(Session session, string pragma)
        {
            using var rows = session.Query(pragma);
            return rows.Read() ? rows.GetString(0) : "";
        }
    }

    [Fact]
    public async Task TheFileIsSound_AfterEverything()
    {
        var poll = Some.Poll();
        var hall = await Hall.Open(_provider, poll);
        await Task.WhenAll(Enumerable.Range(0, 400).Select(i => hall.Cast(poll, Some.Voter(i % VoterKey.Boxes), Some.Ballot(), Choice.Of(0))));

        using var connection = _provider.Connect();
        Assert.Equal("ok", Ask(connection, "PRAGMA integrity_check"));
        Assert.Null(Ask(connection, "PRAGMA foreign_key_check"));
        _provider.Reopen();
        Assert.Equal(400, (await hall.Count(poll)).Total.Ballots);
    }

    [Fact]
    public async Task TheLogOfChanges_IsEmptied_WhenNothingIsWrittenForAWhile()
    {
        var emptied = new TaskCompletionSource();
        using var watcher = new FileSystemWatcher(_provider.Folder, Path.GetFileName(_provider.Log)) { NotifyFilter = NotifyFilters.Size | NotifyFilters.LastWrite };
        watcher.Changed += (_, _) =>
        {
            if (new FileInfo(_provider.Log).Length == 0) emptied.TrySetResult();
        };
        watcher.EnableRaisingEvents = true;

        await _provider.Readiness.Probe();

        await emptied.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task AReader_CannotWrite() =>
        await Assert.ThrowsAsync<SqliteException>(() => Task.Run(() =>
        {
            using var session = new StoreFile(_provider.Folder).OpenToRead();
            session.Execute("UPDATE readiness SET probes = 0");
        }));

    [Fact]
    public async Task ReadsAndWritesAtOnce_SeeWholeTransactions()
    {
        var poll = Some.Poll();
        var hall = await Hall.Open(_provider, poll);
        var writing = Task.WhenAll(Enumerable.Range(0, VoterKey.Boxes).Select(async box =>
        {
            for (var i = 0; i < 50; i++)
                await hall.Cast(box, Incoming(), Incoming());

            IncomingBallot Incoming() => new(poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Choice.Of(0));
        }));

        var last = 0L;
        var started = Stopwatch.GetTimestamp();
        while (!writing.IsCompleted)
        {
            Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromMinutes(1));
            var counts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => hall.Count(poll)));
            Assert.All(counts, count => Assert.Equal(0, count.Total.Ballots % 2));
            Assert.True(counts.Min(count => count.Version) >= last);
            last = counts.Max(count => count.Version);
        }

        await writing;
        Assert.Equal(VoterKey.Boxes * 100, (await hall.Count(poll)).Version);
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
