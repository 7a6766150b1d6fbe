using System.Runtime.InteropServices;

namespace DialogEngine.LoadTests.Accounting;

/// <summary>
/// Everything that was sent in one dialogue, written down before it is sent. A person's entries stand in the order in
/// which they cast them.
/// </summary>
/// <param name="run">Makes this book's ids other than any other's.</param>
internal sealed class Book(UInt128 run)
{
    private readonly Lock _gate = new();
    private readonly List<Sent> _entries = [];
    private long _acknowledgedBallots;
    private long _sentBallots;
    private long _unknowns;
    private long _retries;

    /// <summary>Ballots on the poll that were acknowledged so far.</summary>
    public long AcknowledgedBallots => Volatile.Read(ref _acknowledgedBallots);

    /// <summary>Ballots on the poll that went out so far, answered or not.</summary>
    public long SentBallots => Volatile.Read(ref _sentBallots);

    /// <summary>How often an outcome was unknown for a time: a connection lost or no answer before the answer came.</summary>
    public long Unknowns => Volatile.Read(ref _unknowns);

    /// <summary>How often something was sent again, with the same id.</summary>
    public long Retries => Volatile.Read(ref _retries);

    /// <summary>Writes down what is about to be sent.</summary>
    /// <returns>Its number.</returns>
    public int Write(int phone, int subject, int option)
    {
        lock (_gate)
        {
            _entries.Add(new Sent(phone, subject, option, Fate.Unsent));
            return _entries.Count - 1;
        }
    }

    /// <summary>The id that an entry goes by: spread over all 128 bits, and another for each run.</summary>
    public UInt128 Id(int entry) => run ^ new UInt128(Mixed((ulong)entry), Mixed(unchecked((ulong)entry + 0x9E3779B97F4A7C15)));

    public Sent this[int entry]
    {
        get
        {
            lock (_gate) return _entries[entry];
        }
    }

    /// <summary>Notes that an entry goes out, for the first time or again.</summary>
    public void Send(int entry)
    {
        lock (_gate)
        {
            ref var sent = ref CollectionsMarshal.AsSpan(_entries)[entry];
            if (sent.Fate is Fate.Unsent && sent.Subject == Sent.ThePoll) _sentBallots++;
            if (sent.Fate is Fate.Unknown) _retries++;
            if (sent.Fate is Fate.Unsent) sent = sent with { Fate = Fate.Unknown };
        }
    }

    /// <summary>Notes that it is not known whether what was sent has arrived.</summary>
    public void Lose() => Interlocked.Increment(ref _unknowns);

    /// <summary>Notes the answer.</summary>
    /// <returns>How many ballots on the poll are acknowledged with this one.</returns>
    public long Settle(int entry, Fate fate)
    {
        lock (_gate)
        {
            ref var sent = ref CollectionsMarshal.AsSpan(_entries)[entry];
            if (sent.Fate is not Fate.Acknowledged && fate is Fate.Acknowledged && sent.Subject == Sent.ThePoll) _acknowledgedBallots++;
            sent = sent with { Fate = fate };
            return _acknowledgedBallots;
        }
    }

    /// <summary>All entries, by number.</summary>
    public IReadOnlyList<Sent> All()
    {
        lock (_gate) return [.. _entries];
    }

    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            // SplitMix64's last step: every bit of the number moves half of the result's.
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
            return number ^ (number >> 31);
        }
    }
}
