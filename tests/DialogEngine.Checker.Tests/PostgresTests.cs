using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking;

/// <summary>Runs whose database is PostgreSQL's: while the server runs, and as the files that are left of it.</summary>
public sealed class PostgresTests(PostgresCopy postgres) : IClassFixture<PostgresCopy>
{
    private const string Canary = "canary-ua-5f0c7b0e";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GoodRun_IsGoodInEveryForm(bool exported)
    {
        using var run = Voted().Write();
        var inSqlite = run.Judge();
        inSqlite.IsGood();
        var judged = Judge(run, exported);
        judged.IsGood();
        Assert.All((string[])["I1", "I2", "I3", "I4", "I7", "I8", "I9"], name => Assert.Equal(inSqlite.Checked(name), judged.Checked(name)));
    }

    [Theory]
    [InlineData(false, "DELETE FROM ballot WHERE revision = 1", "I1", "is not in the database")]
    [InlineData(true, "DELETE FROM ballot WHERE revision = 1", "I1", "is not in the database")]
    [InlineData(false, "UPDATE ballot SET choice = '\\x02' WHERE choice = '\\x00'", "I1", "stands with [2]")]
    [InlineData(true, "UPDATE ballot SET choice = '\\x02' WHERE choice = '\\x00'", "I1", "stands with [2]")]
    [InlineData(false, "UPDATE ballot SET replaced = '' WHERE revision = 2", "I3", "has cast 1 ballots")]
    [InlineData(true, "UPDATE ballot SET replaced = '' WHERE revision = 2", "I3", "has cast 1 ballots")]
    [InlineData(false, "UPDATE ballot SET id = '00000000-0000-0000-0000-0000000000ff' WHERE revision = 1", "I2", "nobody has sent it")]
    [InlineData(true, "UPDATE ballot SET id = '00000000-0000-0000-0000-0000000000ff' WHERE revision = 1", "I2", "nobody has sent it")]
    [InlineData(false, "UPDATE dialogue_event SET at = at + 1 WHERE version = 2", "I8", "does not follow")]
    [InlineData(true, "UPDATE dialogue_event SET at = at + 1 WHERE version = 2", "I8", "does not follow")]
    public void WhatIsWrong_IsFoundInEitherForm(bool exported, string change, string invariant, string words)
    {
        using var run = Voted().Write();
        Judge(run, exported, change).Shows(invariant, words);
    }

    [Theory]
    [InlineData(false, "moderator", $"INSERT INTO moderator VALUES ('m', '{Canary}', 0, false, '')")]
    [InlineData(true, "moderator", $"INSERT INTO moderator VALUES ('m', 'said {Canary}.', 0, false, '')")]
    // As bytes: 'canary-ua-5f0c7b0e' in hexadecimal digits.
    [InlineData(false, "moderator", "INSERT INTO moderator VALUES ('m', 'somebody', 0, false, '\\x0063616e6172792d75612d3566306337623065')")]
    public void CanaryInATable_IsFound(bool exported, string table, string change)
    {
        var hand = Voted();
        hand.Canaries.Add(Canary);
        using var run = hand.Write();
        var violation = Assert.Single(Judge(run, exported, change).Of("I13"));
        Assert.Contains(table, violation.Where, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, violation.What, StringComparison.Ordinal);
    }

    [Fact]
    public void TablesWithoutACanary_AreRight()
    {
        var hand = Voted();
        hand.Canaries.Add(Canary);
        using var run = hand.Write();
        var judged = Judge(run, exported: false);
        judged.IsGood();
        Assert.True(judged.Checked("I13") > 10);
    }

    [Fact]
    public void DatabaseIsRead_AndNeverWritten()
    {
        using var run = Voted().Write();
        var database = postgres.Of(run);
        PostgresCopy.Execute(database, "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC; ALTER DATABASE " + new Npgsql.NpgsqlConnectionStringBuilder(database).Database + " SET default_transaction_read_only = on");
        WrittenRun.Judge(new Question(run.Folder, null, database, [])).IsGood();
    }

    [Fact]
    public void ServerThatDoesNotAnswer_MakesTheRunUnreadable()
    {
        using var run = Voted().Write();
        using var said = new StringWriter();
        Assert.Equal(Judgment.Unreadable, Judgment.Pass(new Question(run.Folder, null, $"Host={run.Folder.FullName};Username=nobody;Timeout=2", []), said));
        Assert.Contains("PostgreSQL", said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("database/ballot.jsonl", "{}\n{\"poll\":", "ballot.jsonl:2")]
    [InlineData("database/poll.jsonl", null, "poll.jsonl")]
    public void ExportThatIsIncomplete_MakesTheRunUnreadable(string file, string? content, string where)
    {
        using var run = Voted().Write();
        PostgresCopy.Export(postgres.Of(run), run);
        if (content is null) File.Delete(Path.Combine(run.Folder.FullName, file));
        else run.Put(file, content);
        using var said = new StringWriter();
        Assert.Equal(Judgment.Unreadable, Judgment.Pass(new Question(run.Folder, null, null, []), said));
        Assert.Contains(where, said.ToString(), StringComparison.Ordinal);
    }

    private static HandMadeRun Voted()
    {
        var run = Run();
        run.Vote("phone-1", Poll, 0);
        run.Vote("phone-2", Poll, 1);
        run.Vote("phone-2", Poll, 2);
        return run.Finish();
    }

    private Judged Judge(WrittenRun run, bool exported, string? change = null)
    {
        var database = postgres.Of(run);
        if (change is not null) PostgresCopy.Execute(database, change);
        if (!exported) return WrittenRun.Judge(new Question(run.Folder, null, database, []));
        PostgresCopy.Export(database, run);
        return run.Judge();
    }
}
