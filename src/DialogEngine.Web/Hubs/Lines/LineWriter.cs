using System.Buffers;
using System.IO.Pipelines;
using System.Net.WebSockets;

namespace DialogEngine.Hubs.Lines;

/// <summary>What a hub writes, as messages of a WebSocket: each is on its way when the flush returns, and nothing is held in between.</summary>
internal sealed class LineWriter(HubLine line) : PipeWriter
{
    private const int SmallestBuffer = 256;

    private byte[] _buffer = [];
    private int _length;
    private volatile bool _isSending;

    public override void Advance(int bytes) => _length += bytes;

    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        var wanted = _length + Math.Max(sizeHint, SmallestBuffer);
        if (wanted > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(wanted, 2 * _length));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            GiveBack();
            _buffer = larger;
        }

        return _buffer.AsMemory(_length);
    }

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        if (_length == 0) return new ValueTask<FlushResult>(new FlushResult(isCanceled: false, isCompleted: line.IsGone));
        // A message is sent whole or not at all, so nobody's token stops it.
        var sending = line.Send(_buffer.AsMemory(0, _length));
        return sending.IsCompletedSuccessfully ? new ValueTask<FlushResult>(Finished(isCompleted: false)) : Finish(sending);
    }

    /// <summary>One who waits here waits for a phone that does not read, and is aborting it.</summary>
    public override void CancelPendingFlush()
    {
        if (_isSending) line.Cut();
    }

    public override void Complete(Exception? exception = null)
    {
        if (!_isSending) GiveBack();
    }

    private async ValueTask<FlushResult> Finish(ValueTask sending)
    {
        _isSending = true;
        try
        {
            await sending;
            return Finished(isCompleted: false);
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // The connection is gone, and its reader says so.
            return Finished(isCompleted: true);
        }
    }

    private FlushResult Finished(bool isCompleted)
    {
        _length = 0;
        GiveBack();
        _isSending = false;
        return new FlushResult(isCanceled: false, isCompleted);
    }

    private void GiveBack()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }
}
