using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>What the database does not tell: when, from where or in which order ballots came; and a secret that was destroyed.</summary>
public sealed class OrderTests : IDisposable
{
    private const int MostWrites = 20;

    private readonly PostgresServer _server;
    private readonly PostgresProvider _store;

    public OrderTests(SharedServer server)
    {
        _server = server.Server;
        var database = _server.NewDatabase($"order_{Guid.NewGuid():n}");
        PostgresSchema.Migrate(database, TimeProvider.System);
        _store = new PostgresProvider(database);
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task ABallot_HasNoTimeNoPlaceAndNoNumber() =>
        Assert.Equal(
            "attendance,choice,id,poll,replaced,revision,voter",
            await Text("SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute WHERE attrelid = 'ballot'::regclass AND attnum > 0"));

    [Fact]
    public async Task DestroySecret_MakesTheRowsTellNoOrder_AndChangesNoBallot()
    {
        PollId poll = Some.Poll(), other = Some.Poll();
        var hall = await Hall.Open(_store, poll, other);
        for (var i = 40; i > 0; i--)
        {
            await hall.Cast(poll, Some.Voter(i % 8), Some.Ballot(), Choice.Of(i % 2), Attendance.Room);
            await hall.Cast(other, Some.Voter(i % 8), Some.Ballot(), Choice.Of(i % 2));
        }

        var (count, ballots) = (await hall.Count(poll), await _store.Ballots.Ballots(hall.Id, poll));
        Assert.Equal("40", await Transactions(poll));

        await hall.Happen(new PollChange.Close(poll), new PollChange.DestroySecret(poll));

        Assert.Equal("1", await Transactions(poll));
        Assert.Equal(
            await Text($"SELECT string_agg(voter::text, ' ' ORDER BY voter) FROM ballot {Of(poll)}"),
            await Text($"SELECT string_agg(voter::text, ' ' ORDER BY ctid) FROM ballot {Of(poll)}"));
        Assert.Equal(count, await hall.Count(poll));
        Assert.Equal(ballots, await _store.Ballots.Ballots(hall.Id, poll));
        Assert.Equal("40", await Transactions(other));

        await hall.Happen(new PollChange.DestroySecrets());
        Assert.Equal("1", await Transactions(other));
    }

    [Fact]
    public async Task DestroySecret_LeavesNoByteOfItInAnyTable()
    {
        var hall = await Hall.Open(_store);
        var polls = Enumerable.Range(0, 300).Select(_ => Hall.Opened(Some.Poll())).ToArray();
        await hall.Happen(polls);
        var support = (await _store.Dialogues.Read(hall.Id))!.SupportSecret;
        Assert.Equal(polls.Length + 1, Held([support, .. polls.Select(poll => poll.Secret)]));

        foreach (var poll in polls[..3])
        {
            await hall.Happen(new PollChange.DestroySecret(poll.Poll));
            await AreErased(poll.Secret);
        }

        Assert.Equal(polls.Length - 3, Held([.. polls[3..].Select(poll => poll.Secret)]));
        await hall.Happen(new PollChange.DestroySecrets());
        await AreErased([support, .. polls.Select(poll => poll.Secret)]);
    }

    [Fact]
    public async Task DestroySecret_WhileSomebodyReads_WaitsForNobody_AndIsCompletedLater()
    {
        var hall = await Hall.Open(_store);
        var poll = Hall.Opened(Some.Poll());
        await hall.Happen(poll);
        using (var reader = _store.Connect())
        {
            PostgresProvider.Execute(reader, "BEGIN; SELECT count(*) FROM secret");

            await hall.Happen(new PollChange.DestroySecret(poll.Poll));
            Assert.Null((await _store.Ballots.Poll(hall.Id, poll.Poll))!.Secret);
            Assert.Equal(1, Held(poll.Secret));
        }

        await AreErased(poll.Secret);
    }

    private static string Of(PollId poll) => $"WHERE poll = (SELECT number FROM poll WHERE id = '{poll}')";

    private Task<string> Transactions(PollId poll) => Text($"SELECT count(DISTINCT xmin::text)::text FROM ballot {Of(poll)}");

    private async Task<string> Text(string sql)
    {
        await using var connection = _store.Connect();
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Other tests use the server too, and while a transaction of theirs is under way nothing is erased: then a later write does it.</summary>
    private async Task AreErased(params byte[][] secrets)
    {
        for (var write = 0; write < MostWrites && Held(secrets) > 0; write++) await _store.Readiness.Probe();
        Assert.Equal(0, Held(secrets));
    }

    /// <summary>How many of the secrets are in the files of the tables. What the server has in memory is written there first.</summary>
    private int Held(params byte[][] secrets)
    {
        _server.Ask("CHECKPOINT");
        var database = new NpgsqlConnectionStringBuilder(_store.ConnectionString).Database;
        var folder = Path.Combine(_server.Files, "base", (string)_server.Ask($"SELECT oid::text FROM pg_database WHERE datname = '{database}'")!);
        var files = Directory.GetFiles(folder).Select(File.ReadAllBytes).ToArray();
        return secrets.Count(secret => files.Any(file => file.AsSpan().IndexOf(secret) >= 0));
    }
}
