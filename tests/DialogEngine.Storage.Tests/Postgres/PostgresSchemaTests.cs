using Npgsql;

namespace DialogEngine.Storage.Postgres;

public sealed class PostgresSchemaTests(SharedServer server)
{
    private readonly string _empty = PostgresProvider.NewSchema(server.Server.ConnectionString);

    [Fact]
    public void Migrate_OfAnEmptyDatabase_AppliesEveryScript_AndThenNone()
    {
        Assert.False(PostgresSchema.IsCurrent(_empty));

        Assert.Equal(Enumerable.Range(1, PostgresSchema.Newest), PostgresSchema.Migrate(_empty, TimeProvider.System));

        Assert.True(PostgresSchema.IsCurrent(_empty));
        Assert.Empty(PostgresSchema.Migrate(_empty, TimeProvider.System));
    }

    [Fact]
    public async Task Migrate_FromManyHostsAtOnce_AppliesEachScriptOnce()
    {
        var applied = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PostgresSchema.Migrate(_empty, TimeProvider.System))));

        Assert.Equal(Enumerable.Range(1, PostgresSchema.Newest), applied.SelectMany(versions => versions));
        PostgresStore.Open(_empty, TimeProvider.System).Dispose();
    }

    [Fact]
    public void Migrate_WhenAScriptFails_ChangesNothing()
    {
        Tamper("CREATE TABLE OrleansQuery (other text)");

        Assert.Throws<StoreUnavailableException>(() => PostgresSchema.Migrate(_empty, TimeProvider.System));
        Assert.False(PostgresSchema.IsCurrent(_empty));

        Tamper("DROP TABLE OrleansQuery");
        Assert.Equal(PostgresSchema.Newest, PostgresSchema.Migrate(_empty, TimeProvider.System)[^1]);
    }

    [Fact]
    public void Open_OfTablesThatAreOlder_IsRefused_AndSaysWhatToDo()
    {
        var refused = Assert.Throws<StoreUnavailableException>(() => PostgresStore.Open(_empty, TimeProvider.System));

        Assert.Contains("migrate", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"schema version {PostgresSchema.Newest}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TablesOfANewerEngine_AreRefused_AndLeftAsTheyAre()
    {
        PostgresSchema.Migrate(_empty, TimeProvider.System);
        Tamper("INSERT INTO schema_version (version, applied_at) VALUES (999, 0)");

        Action[] ways =
        [
            () => PostgresSchema.Migrate(_empty, TimeProvider.System),
            () => PostgresSchema.IsCurrent(_empty),
            () => PostgresStore.Open(_empty, TimeProvider.System),
        ];
        foreach (var way in ways)
        {
            var refused = Assert.Throws<StoreUnavailableException>(way);
            Assert.Contains("schema version 999", refused.Message, StringComparison.Ordinal);
            Assert.Contains($"up to {PostgresSchema.Newest}", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ADatabaseThatIsNotThere_IsNamed_AndThePasswordIsNot()
    {
        var nowhere = new NpgsqlConnectionStringBuilder(_empty) { Database = "nowhere", Password = "hemligt" }.ConnectionString;

        var refused = Assert.Throws<StoreUnavailableException>(() => PostgresStore.Open(nowhere, TimeProvider.System));

        Assert.Contains("'nowhere'", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Membership_HasEveryStatementThatOrleansAsksFor()
    {
        PostgresSchema.Migrate(_empty, TimeProvider.System);
        using var connection = PostgresProvider.Connect(_empty);
        using var command = new NpgsqlCommand("SELECT QueryKey FROM OrleansQuery ORDER BY QueryKey", connection);
        using var rows = command.ExecuteReader();
        List<string> keys = [];
        while (rows.Read()) keys.Add(rows.GetString(0));

        Assert.Equal(
            [
                "CleanupDefunctSiloEntriesKey", "CleanupDefunctSiloEntryKey", "DeleteMembershipTableEntriesKey", "GatewaysQueryKey", "InsertMembershipKey",
                "InsertMembershipVersionKey", "MembershipReadAllKey", "MembershipReadRowKey", "UpdateIAmAlivetimeKey", "UpdateMembershipKey",
            ],
            keys);
    }

    private void Tamper(string sql)
    {
        using var connection = PostgresProvider.Connect(_empty);
        PostgresProvider.Execute(connection, sql);
    }
}
