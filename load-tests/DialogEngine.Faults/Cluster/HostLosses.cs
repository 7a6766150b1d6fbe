using DialogEngine.Faults.Meetings;
using DialogEngine.Faults.Results;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>
/// What people noticed of the loss of a host. Those are touched whose phone was connected to it, or whose ballot box
/// lived there; every dialogue has boxes on every host, so that it is voters who are told apart, not dialogues.
/// </summary>
internal sealed class HostLosses(HostCluster cluster, IReadOnlyList<Meeting> meetings)
{
    private const double Second = 1_000;

    private readonly List<Loss> _losses = [];
    private Census? _before;

    /// <summary>Looks at who is where, just before a host is lost.</summary>
    public async Task Prepare() => _before = await Census.Take(cluster.Database);

    /// <summary>Looks again, when all have found another host.</summary>
    /// <param name="host">The host that was lost.</param>
    /// <param name="at">When it was.</param>
    public async Task Note(EngineProcess host, double at)
    {
        var moved = (await Census.Take(cluster.Database)).MovedSince(_before!);
        _losses.Add(new(host.Url.Authority, at, Histories.Monotonic.Now, _before!, moved));
    }

    /// <summary>Tells the scene what the histories say of all losses.</summary>
    public void Report(Scene scene)
    {
        List<double> touched = [], others = [];
        var waits = meetings.SelectMany(VoteWait.Of).ToLookup(wait => (wait.Meeting, wait.Phone));
        foreach (var loss in _losses)
        {
            List<double> now = [];
            loss.Settle(waits.SelectMany(phone => phone));
            foreach (var phone in waits) Sort(loss, [.. phone], now, others);
            if (now.Count > 0) scene.Measured(TimeSpan.FromMilliseconds(Percentiles.Of(now, 99)));
            touched.AddRange(now);
        }

        scene.Fact("boxes-moved", $"{_losses.Sum(loss => loss.Moved.Count)} of {_losses.Sum(loss => loss.Before.Epochs.Count)}");
        Report(scene, "touched", touched);
        Report(scene, "others", others);
        if (others.Count > 0) scene.Fact("others-within-a-second", $"{others.Count(wait => wait <= Second)} of {others.Count}");
    }

    private static void Report(Scene scene, string who, List<double> waits)
    {
        scene.Fact($"{who}-phones", waits.Count);
        if (waits.Count == 0) return;
        foreach (var percent in (int[])[50, 99]) scene.Fact($"{who}-p{percent}-ms", Math.Round(Percentiles.Of(waits, percent)));
        scene.Fact($"{who}-longest-ms", Math.Round(waits.Max()));
    }

    /// <summary>Adds how long one phone waited to those whom it belongs to: once for its connection, and once for each poll's box.</summary>
    private static void Sort(Loss loss, VoteWait[] waits, List<double> touched, List<double> others)
    {
        var wasThere = waits.Where(wait => wait.From < loss.At).MaxBy(wait => wait.From)?.LastHost == loss.Host;
        // A phone that is looking for another host sends nothing, so that its next answer tells how long that took.
        if (wasThere && waits.Where(wait => wait.LastFrom >= loss.At).MinBy(wait => wait.To) is { } next) touched.Add(next.To - loss.At);
        foreach (var poll in waits.Where(wait => wait.To >= loss.At && wait.From <= loss.Until).GroupBy(wait => wait.Poll))
        {
            // Who had not voted in it yet may have come to any box.
            if (!loss.Boxes.TryGetValue((waits[0].Meeting, waits[0].Phone, poll.Key), out var box)) continue;
            var longest = poll.Max(wait => wait.Milliseconds);
            if (loss.Moved.Contains(box)) touched.Add(longest);
            else if (!wasThere) others.Add(longest);
        }
    }

    private sealed record Loss(string Host, double At, double Until, Census Before, IReadOnlySet<(string Dialogue, int Box)> Moved)
    {
        /// <summary>The box of each phone that had voted in a poll.</summary>
        public Dictionary<(Meeting Meeting, string Phone, string Poll), (string Dialogue, int Box)> Boxes { get; } = [];

        public void Settle(IEnumerable<VoteWait> waits)
        {
            foreach (var wait in waits)
                if (Before.Boxes.TryGetValue(wait.Ballot, out var box)) Boxes[(wait.Meeting, wait.Phone, wait.Poll)] = box;
        }
    }
}
