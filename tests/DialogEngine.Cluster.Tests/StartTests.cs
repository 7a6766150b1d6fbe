using DialogEngine.Running;

namespace DialogEngine;

/// <summary>A host that cannot start says why, and what to do, in words and without a stack trace.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Host_ThatMayNotBringTheDatabaseUpToDate_StartsAfterSomebodyElseHas()
    {
        await using var cluster = await Cluster.Start(0);
        await using var host = cluster.NewHost("--DialogEngine:MigrateAtStart=false");

        await AssertRefuses(host, "'migrate'");
        await using var migration = cluster.NewHost("migrate");
        Assert.Equal(0, await migration.RunToEnd());
        Assert.Contains("up to date", migration.Said, StringComparison.Ordinal);
        await host.Run();
    }

    [Fact]
    public async Task Host_ThatCannotStart_SaysWhy()
    {
        await using var cluster = await Cluster.Start(1);
        var running = cluster.Hosts[0];

        await AssertRefuses(cluster.NewHost($"--urls={running.Url}"), "--urls");
        await AssertRefuses(cluster.NewHost($"--DialogEngine:Cluster:Port={running.Url.Port}"), "DialogEngine:Cluster:Port");
        await AssertRefuses(cluster.NewHost("--DialogEngine:Cluster:Address=0.0.0.0"), "DialogEngine:Cluster:Address");
        await AssertRefuses(cluster.NewHost("--ConnectionStrings:DialogEngine=Host=127.0.0.1;Port=1;Username=nobody"), "cannot be reached");
        cluster.Ask("ALTER ROLE CURRENT_USER SET synchronous_commit = off");
        await AssertRefuses(cluster.NewHost(), "synchronous_commit");
        cluster.Ask("ALTER ROLE CURRENT_USER RESET synchronous_commit");
        cluster.Ask("INSERT INTO schema_version (version, applied_at) VALUES (999, 0)");
        await AssertRefuses(cluster.NewHost(), "999");
    }

    private static async Task AssertRefuses(HostProcess host, string because)
    {
        Assert.Equal(1, await host.RunToEnd());
        Assert.Contains(because, host.Said, StringComparison.Ordinal);
        Assert.StartsWith("DialogEngine did not start.", host.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", host.Said, StringComparison.Ordinal);
    }
}
