namespace DialogEngine;

/// <summary>Two clusters that do not know of each other over one store: every grain may have an activation in each.</summary>
public sealed class TwoClusters : IAsyncLifetime
{
    private readonly Archive _archive = new();

    public Cluster Left { get; private set; } = null!;

    public Cluster Right { get; private set; } = null!;

    public async ValueTask InitializeAsync() => (Left, Right) = (await Cluster.Start(_archive), await Cluster.Start(_archive));

    public async ValueTask DisposeAsync()
    {
        await Left.DisposeAsync();
        await Right.DisposeAsync();
        _archive.Dispose();
    }
}
