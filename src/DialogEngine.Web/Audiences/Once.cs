namespace DialogEngine.Audiences;

/// <summary>Something that is under way once at a time.</summary>
internal sealed class Once
{
    private int _underWay;

    /// <summary>Begins it; false when it is under way.</summary>
    public bool Begin() => Interlocked.Exchange(ref _underWay, 1) == 0;

    public void End() => Volatile.Write(ref _underWay, 0);
}
