using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>Where each poll has stood in each box, transaction by transaction, counted by nothing but adding up.</summary>
internal sealed class Moments
{
    private readonly Dictionary<(PollId Poll, int Box), List<long[]>> _stood = [];
    private readonly HashSet<(PollId Poll, ulong Numbers)> _found = [];

    public void Note(PollId poll, int box, long[] numbers) => Of(poll, box).Add(numbers);

    /// <summary>Whether a box has stood so once.</summary>
    public bool WasTrueOfBox(PollId poll, int box, HybridTally tally)
    {
        var told = Numbers.Of(tally);
        return Array.TrueForAll(told, number => number == 0) || Of(poll, box).Exists(stood => stood.AsSpan().SequenceEqual(told));
    }

    /// <summary>Whether each box has stood at some moment so that together they stood like this.</summary>
    public bool WasTrue(PollId poll, HybridTally tally)
    {
        var told = Numbers.Of(tally);
        var name = (poll, Numbers.Hash(told));
        if (_found.Contains(name)) return true;
        List<long[]> reached = [new long[told.Length]];
        for (var box = 0; box < VoterKey.Boxes; box++) reached = Further(reached, Of(poll, box), told);
        return reached.Exists(sum => sum.AsSpan().SequenceEqual(told)) && _found.Add(name);
    }

    private static List<long[]> Further(List<long[]> reached, List<long[]> box, long[] most)
    {
        if (box.Count == 0) return reached;
        var further = new Dictionary<ulong, long[]>();
        foreach (var sum in reached)
        {
            further.TryAdd(Numbers.Hash(sum), sum);
            foreach (var stood in box)
                if (Numbers.Plus(sum, stood, most) is { } together) further.TryAdd(Numbers.Hash(together), together);
        }

        return [.. further.Values];
    }

    private List<long[]> Of(PollId poll, int box)
    {
        if (!_stood.TryGetValue((poll, box), out var stood)) _stood.Add((poll, box), stood = []);
        return stood;
    }
}
