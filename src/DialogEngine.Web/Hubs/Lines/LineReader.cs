using System.Buffers;
using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Threading.Tasks.Sources;

namespace DialogEngine.Hubs.Lines;

/// <summary>
/// What a WebSocket receives, as a hub reads it: on the thread that brings it, and into memory that is taken when there
/// is something and given back when it has been read. One reads at a time.
/// </summary>
internal sealed class LineReader(WebSocket socket) : PipeReader, IValueTaskSource<ReadResult>
{
    /// <summary>More than a ballot takes.</summary>
    private const int SmallestBuffer = 1024;

    private readonly Lock _gate = new();
    private ManualResetValueTaskSourceCore<ReadResult> _reading;
    private CancellationTokenRegistration _patience;
    private ReadOnlySequence<byte> _taken;
    private byte[] _buffer = [];
    private int _start;
    private int _end;
    private int _examined;
    private bool _isAwaited;
    private bool _isReceiving;
    private bool _isCanceled;
    private bool _hasEnded;

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        bool receives;
        lock (_gate)
        {
            if (IsNews) return new ValueTask<ReadResult>(Take());
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<ReadResult>(cancellationToken);
            _reading.Reset();
            _isAwaited = true;
            receives = !_isReceiving;
            _isReceiving = true;
        }

        var read = new ValueTask<ReadResult>(this, _reading.Version);
        if (cancellationToken.CanBeCanceled)
            _patience = cancellationToken.UnsafeRegister(static (reader, token) => ((LineReader)reader!).GiveUp(token), this);
        if (receives) _ = Receive();
        return read;
    }

    public override bool TryRead(out ReadResult result)
    {
        lock (_gate)
        {
            result = IsNews ? Take() : default;
            return result.IsCanceled || result.IsCompleted || !result.Buffer.IsEmpty;
        }
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        lock (_gate)
        {
            _examined = _start + (int)_taken.Slice(_taken.Start, examined).Length;
            _start += (int)_taken.Slice(_taken.Start, consumed).Length;
            _taken = default;
            if (_start == _end) GiveBack();
        }
    }

    public override void CancelPendingRead()
    {
        lock (_gate)
        {
            _isCanceled = true;
            if (!_isAwaited) return;
            _isAwaited = false;
        }

        // Whoever aborts a connection does not wait for what the hub makes of it.
        ThreadPool.UnsafeQueueUserWorkItem(static reader => reader.Answer(), this, preferLocal: false);
    }

    public override void Complete(Exception? exception = null)
    {
        lock (_gate)
        {
            if (!_isReceiving) GiveBack();
        }
    }

    ReadResult IValueTaskSource<ReadResult>.GetResult(short token) => _reading.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource<ReadResult>.GetStatus(short token) => _reading.GetStatus(token);

    void IValueTaskSource<ReadResult>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _reading.OnCompleted(continuation, state, token, flags);

    // What was looked at already is no news: there was too little of it.
    private bool IsNews => _isCanceled || _hasEnded || _end > _examined;

    private ReadResult Take()
    {
        var canceled = _isCanceled;
        _isCanceled = false;
        _taken = new ReadOnlySequence<byte>(_buffer, _start, _end - _start);
        return new ReadResult(_taken, canceled, _hasEnded);
    }

    private async Task Receive()
    {
        var ended = true;
        try
        {
            // Nothing is held while nothing comes.
            if ((await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None)).MessageType is not WebSocketMessageType.Close)
            {
                var received = await socket.ReceiveAsync(Room(), CancellationToken.None);
                ended = received.MessageType is WebSocketMessageType.Close;
                _end += received.Count;
            }
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection is gone; whoever reads finds the end.
        }

        bool awaited;
        lock (_gate)
        {
            _isReceiving = false;
            _hasEnded |= ended;
            awaited = _isAwaited;
            _isAwaited = false;
        }

        if (awaited) Answer();
    }

    private Memory<byte> Room()
    {
        lock (_gate)
        {
            if (_end == _buffer.Length || _buffer.Length == 0)
            {
                var kept = _buffer.AsSpan(_start.._end);
                var larger = ArrayPool<byte>.Shared.Rent(Math.Max(SmallestBuffer, 2 * kept.Length));
                kept.CopyTo(larger);
                var length = kept.Length;
                GiveBack();
                (_buffer, _end, _examined) = (larger, length, length);
            }

            return _buffer.AsMemory(_end);
        }
    }

    private void Answer()
    {
        _patience.Dispose();
        ReadResult result;
        lock (_gate) result = Take();
        _reading.SetResult(result);
    }

    private void GiveUp(CancellationToken token)
    {
        lock (_gate)
        {
            if (!_isAwaited) return;
            _isAwaited = false;
        }

        _reading.SetException(new OperationCanceledException(token));
    }

    private void GiveBack()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _start, _end, _examined) = ([], 0, 0, 0);
    }
}
