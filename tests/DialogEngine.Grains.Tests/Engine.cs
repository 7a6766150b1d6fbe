[assembly: AssemblyFixture(typeof(DialogEngine.Engine))]

namespace DialogEngine;

/// <summary>One silo over one store, for all tests that put no clock forward. Each test has a dialogue of its own.</summary>
public sealed class Engine : IAsyncLifetime
{
    private readonly Archive _archive = new();

    public Cluster Cluster { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Cluster = await Cluster.Start(_archive);

    public async ValueTask DisposeAsync()
    {
        await Cluster.DisposeAsync();
        _archive.Dispose();
    }
}
