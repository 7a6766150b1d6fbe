using DialogEngine.Storage.Postgres;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace DialogEngine.Storage.Postgres;

/// <summary>One server for all tests that leave it running; started by the first of them.</summary>
public sealed class SharedServer : IDisposable
{
    private readonly Lazy<PostgresServer> _server = new(() => new PostgresServer());

    public PostgresServer Server => _server.Value;

    /// <summary>An empty store in a schema of its own.</summary>
    public PostgresProvider NewStore() => new(Server);

    public void Dispose()
    {
        if (_server.IsValueCreated) _server.Value.Dispose();
    }
}
