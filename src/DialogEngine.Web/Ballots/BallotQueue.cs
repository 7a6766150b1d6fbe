using System.Diagnostics;
using DialogEngine.Polls;

namespace DialogEngine.Ballots;

/// <summary>The ballots of this host that wait to cross into one box.</summary>
/// <param name="box">The box.</param>
internal sealed class BallotQueue(IBallotBoxGrain box)
{
    private readonly Queue<Waiting> _line = new();
    private bool _isDue;

    public IBallotBoxGrain Box => box;

    public int Count
    {
        get
        {
            lock (_line) return _line.Count;
        }
    }

    /// <summary>Puts a ballot in line.</summary>
    /// <param name="ballot">The ballot.</param>
    /// <param name="most">How many may wait.</param>
    /// <param name="begins">Whether it is the first, so that a crossing must be asked for.</param>
    /// <returns>What became of it, later; null when too many wait.</returns>
    public Task<BallotReply>? Add(BallotInHand ballot, int most, out bool begins)
    {
        lock (_line)
        {
            begins = false;
            if (_line.Count >= most) return null;
            var waiting = new Waiting(ballot, BallotTrace.Asking);
            _line.Enqueue(waiting);
            begins = !_isDue;
            _isDue = true;
            return waiting.Task;
        }
    }

    /// <summary>The next ones to cross, in the order they came.</summary>
    public Waiting[] Take(int most)
    {
        lock (_line)
        {
            var batch = new Waiting[Math.Min(_line.Count, most)];
            for (var i = 0; i < batch.Length; i++) batch[i] = _line.Dequeue();
            return batch;
        }
    }

    /// <summary>Ends a crossing; true when others have come meanwhile, so that another must be asked for.</summary>
    public bool IsDueAgain()
    {
        lock (_line) return _isDue = _line.Count > 0;
    }

    /// <summary>A ballot, and its phone's call. That goes on where the answer is given: it has little left to do, and never blocks.</summary>
    public sealed class Waiting(BallotInHand ballot, Activity? askedBy) : TaskCompletionSource<BallotReply>
    {
        public BallotInHand Ballot => ballot;

        public Activity? AskedBy => askedBy;
    }
}
