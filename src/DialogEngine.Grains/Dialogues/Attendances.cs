namespace DialogEngine.Dialogues;

/// <summary>Who is here, as the hosts last said; one that has fallen silent counts no more.</summary>
internal sealed class Attendances(TimeProvider clock)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(8);

    private readonly Dictionary<string, (Presence Here, DateTimeOffset At)> _hosts = [];

    public Presence Total { get; private set; }

    /// <summary>Notes what a host says; true when the total has changed.</summary>
    public bool Note(string host, Presence here)
    {
        var now = clock.GetUtcNow();
        _hosts[host] = (here, now);
        foreach (var (silent, _) in _hosts.Where(h => h.Value.At + Silence < now).ToArray()) _hosts.Remove(silent);
        var total = _hosts.Values.Aggregate(default(Presence), (sum, h) => sum.Plus(h.Here));
        if (total == Total) return false;
        Total = total;
        return true;
    }
}
