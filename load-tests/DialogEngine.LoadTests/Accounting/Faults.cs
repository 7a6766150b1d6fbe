namespace DialogEngine.LoadTests.Accounting;

/// <summary>Counts what must not happen, and keeps the first examples of each.</summary>
internal sealed class Faults
{
    private const int MostExamples = 3;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<Fault, (long Count, List<string> Examples)> _noted = [];

    public void Note(Fault fault, string example, long count = 1)
    {
        if (count == 0) return;
        lock (_gate)
        {
            var (before, examples) = _noted.TryGetValue(fault, out var known) ? known : (0, []);
            if (examples.Count < MostExamples) examples.Add(example);
            _noted[fault] = (before + count, examples);
        }
    }

    public IReadOnlyList<FaultCount> All()
    {
        lock (_gate) return [.. _noted.Select(one => new FaultCount(one.Key, one.Value.Count, [.. one.Value.Examples]))];
    }
}

/// <summary>How often something happened that must not, with examples.</summary>
internal sealed record FaultCount(Fault Fault, long Count, IReadOnlyList<string> Examples);
