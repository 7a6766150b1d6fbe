using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>A server that could lose what it has committed, or tells when, is refused.</summary>
public sealed class ServerSettingsTests(SharedServer server) : IDisposable
{
    private readonly PostgresProvider _store = server.NewStore();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("off")]
    [InlineData("local")]
    [InlineData("remote_write")]
    public void Open_WhenCommitsAreNotWaitedFor_IsRefused(string setting)
    {
        var refused = Assert.Throws<StoreUnavailableException>(() => PostgresStore.Open(With("synchronous_commit", setting), TimeProvider.System));

        Assert.Contains($"synchronous_commit = {setting}", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'on' or 'remote_apply'", refused.Message, StringComparison.Ordinal);
        Assert.Throws<StoreUnavailableException>(() => PostgresSchema.Migrate(With("synchronous_commit", setting), TimeProvider.System));
    }

    [Fact]
    public void Open_WhenAStandbyIsWaitedForToo_IsFine() =>
        PostgresStore.Open(With("synchronous_commit", "remote_apply"), TimeProvider.System).Dispose();

    [Fact]
    public async Task AConnectionThatIsOpenedAfterTheSettingWasChanged_IsRefusedToo_UntilItIsChangedBack()
    {
        var database = server.Server.NewDatabase("changed");
        PostgresSchema.Migrate(database, TimeProvider.System);
        using var store = new PostgresProvider(database);
        await store.Readiness.Probe();

        server.Server.Ask("ALTER DATABASE changed SET synchronous_commit = off");
        server.Server.Ask("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = 'changed'");
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Readiness.Probe());
        Assert.Contains("synchronous_commit = off", refused.Message, StringComparison.Ordinal);

        server.Server.Ask("ALTER DATABASE changed RESET synchronous_commit");
        await store.Readiness.Probe();
    }

    [Theory]
    [InlineData("fsync", "off")]
    [InlineData("full_page_writes", "off")]
    [InlineData("track_commit_timestamp", "on")]
    public void Open_WhenAPowerCutCouldTearTheDatabase_OrItKeepsTheTimeOfEachBallot_IsRefused(string setting, string value)
    {
        using var careless = new PostgresServer($"{setting}={value}");

        var refused = Assert.Throws<StoreUnavailableException>(() => PostgresSchema.Migrate(careless.ConnectionString, TimeProvider.System));

        Assert.Contains($"{setting} = {value}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhenTextIsNotKeptAsItIs_IsRefused()
    {
        server.Server.Ask("CREATE DATABASE ascii ENCODING 'SQL_ASCII' TEMPLATE template0");
        var database = new NpgsqlConnectionStringBuilder(server.Server.ConnectionString) { Database = "ascii" }.ConnectionString;

        var refused = Assert.Throws<StoreUnavailableException>(() => PostgresSchema.Migrate(database, TimeProvider.System));

        Assert.Contains("server_encoding = SQL_ASCII", refused.Message, StringComparison.Ordinal);
    }

    private string With(string setting, string value) =>
        new NpgsqlConnectionStringBuilder(_store.ConnectionString) { Options = $"-c {setting}={value}" }.ConnectionString;
}
