namespace DialogEngine.Simulating;

/// <summary>One file on a disk: what is written to it is there for good only once it has been synced.</summary>
internal sealed class Disk(Steps steps, Dice dice, Trace trace, Bug? bug)
{
    private readonly List<byte> _bytes = [];
    private int _durable;
    private int _powerCuts;

    public bool IsFull { get; set; }

    /// <summary>How many milliseconds a sync takes: at least, at most.</summary>
    public (int From, int To) SyncTime { get; set; } = (1, 8);

    public int Length => _bytes.Count;

    /// <exception cref="IOException">The disk is full; some of the bytes may have been written.</exception>
    public void Append(byte[] bytes)
    {
        if (!IsFull)
        {
            _bytes.AddRange(bytes);
            return;
        }

        _bytes.AddRange(bytes[..dice.Next(bytes.Length)]);
        throw new IOException("There is no space left on the simulated disk.");
    }

    public void CutTo(int length)
    {
        _bytes.RemoveRange(length, _bytes.Count - length);
        _durable = Math.Min(_durable, length);
    }

    /// <summary>Calls back when all that has been written is durable; never when the power goes before.</summary>
    public void Sync(Action durable)
    {
        var (length, powerCuts) = (_bytes.Count, _powerCuts);
        var skipped = bug is Bug.LostSync && dice.Percent(30);
        steps.After(dice.Between(SyncTime.From, SyncTime.To), () =>
        {
            if (powerCuts != _powerCuts) return;
            if (!skipped) _durable = Math.Max(_durable, length);
            durable();
        });
    }

    /// <summary>Loses what was not synced, but for some of it: a part that may be torn.</summary>
    public void LosePower()
    {
        _powerCuts++;
        var kept = _durable + dice.Next(_bytes.Count - _durable + 1);
        trace.Note($"disk: power is lost; {_durable} bytes are durable, {kept} of {_bytes.Count} are kept");
        var torn = kept > _durable && dice.Percent(50) ? _durable + dice.Next(kept - _durable) : -1;
        CutTo(kept);
        if (torn >= 0) _bytes[torn] ^= (byte)(1 << dice.Next(8));
        _durable = kept;
    }

    public byte[] Read() => [.. _bytes];
}
