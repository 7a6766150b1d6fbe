namespace DialogEngine;

/// <summary>Two engines whose clock tests put forward: one keeps deadlines, the other leaves them be.</summary>
public sealed class TimedEngine : IAsyncLifetime
{
    private readonly Archive _swept = new();
    private readonly Archive _unswept = new();

    public HallClock Clock { get; } = new();

    public Cluster Sweeping { get; private set; } = null!;

    public Cluster Unswept { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        (Sweeping, Unswept) = (await Cluster.Start(_swept, Clock, sweeps: true), await Cluster.Start(_unswept, Clock));

    public async ValueTask DisposeAsync()
    {
        await Sweeping.DisposeAsync();
        await Unswept.DisposeAsync();
        _swept.Dispose();
        _unswept.Dispose();
    }
}
