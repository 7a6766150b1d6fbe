namespace DialogEngine.LoadTests.Running.Peers;

/// <summary>The hub that inserts each vote with EF Core, into a SQLite file of its own.</summary>
internal sealed class EfCorePeer() : HubPeer(PeerKinds.EfCore, "EF Core, SQLite", "EfCoreHub")
{
    protected override IEnumerable<string> Settings(int storePort, DirectoryInfo folder) => ["--Database", Path.Combine(folder.FullName, "votes.db")];
}
