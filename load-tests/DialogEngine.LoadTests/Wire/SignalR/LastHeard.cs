namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>
/// The record that was read last. A broadcast comes to thousands of phones of one process in the same bytes, and is
/// read once.
/// </summary>
internal sealed class LastHeard
{
    private Memo? _memo;

    public Heard? Find(ReadOnlySpan<byte> record) =>
        Volatile.Read(ref _memo) is { } memo && record.SequenceEqual(memo.Record) ? memo.Heard : null;

    public Heard Keep(ReadOnlySpan<byte> record, Heard heard)
    {
        if (heard is Heard.Tally or Heard.Change) Volatile.Write(ref _memo, new Memo(record.ToArray(), heard));
        return heard;
    }

    private sealed record Memo(byte[] Record, Heard Heard);
}
