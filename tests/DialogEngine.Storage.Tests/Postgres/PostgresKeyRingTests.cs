namespace DialogEngine.Storage.Postgres;

public sealed class PostgresKeyRingTests(SharedServer server) : IDisposable
{
    private readonly PostgresProvider _here = server.NewStore();

    public void Dispose() => _here.Dispose();

    [Fact]
    public async Task All_BeforeAnythingWasKept_IsEmpty() => Assert.Empty(await _here.Store.Keys.All(TestContext.Current.CancellationToken));

    [Fact]
    public async Task Keep_OnOneHost_IsReadOnAnotherInTheOrderOfKeeping()
    {
        using var there = new PostgresProvider(_here.ConnectionString);

        await _here.Store.Keys.Keep("key-1", "<key id=\"1\">å</key>", TestContext.Current.CancellationToken);
        await there.Store.Keys.Keep("key-1", "<key id=\"2\" />", TestContext.Current.CancellationToken);

        Assert.Equal(["<key id=\"1\">å</key>", "<key id=\"2\" />"], await there.Store.Keys.All(TestContext.Current.CancellationToken));
        Assert.Equal(2, (await _here.Store.Keys.All(TestContext.Current.CancellationToken)).Count);
    }
}
