using System.Net;
using System.Net.Sockets;
using DialogEngine.LoadTests.Wire;

namespace DialogEngine.LoadTests.Phones;

/// <summary>
/// One WebSocket connection. It costs a socket, this object and two kilobytes; what comes is read in place, and only
/// what is not whole is kept.
/// </summary>
internal sealed class Line : SocketAsyncEventArgs
{
    private const int BufferBytes = 2048;
    private const int OnStack = 1024;

    // A phone that reads slowly must let the server feel it: what the kernel takes for it is as little as it allows.
    private const int SmallWindowBytes = 4096;

    private readonly Lock _sending = new();
    private readonly Socket _socket;
    private readonly Route _route;
    private readonly IDialect _dialect;
    private readonly ILineEnd _end;
    private readonly string _key = Upgrade.NewKey(Random.Shared);
    private Gathering _stream;
    private Gathering _message;
    private byte[]? _request;
    private bool _upgraded;
    private bool _greeted;
    private int _ended;

    public Line(Route route, IDialect dialect, ILineEnd end, bool hasSmallWindow = false)
    {
        (_route, _dialect, _end) = (route, dialect, end);
        _socket = new Socket(route.Server.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, Blocking = false };
        if (hasSmallWindow) _socket.ReceiveBufferSize = SmallWindowBytes;
    }

    /// <summary>Begins to connect; the end is told what comes of it.</summary>
    public void Open(IPAddress source, string path, string? bearer)
    {
        _request = Upgrade.Request(_route.Host, path, bearer, _key);
        RemoteEndPoint = _route.Server;
        try
        {
            _socket.Bind(new IPEndPoint(source, 0));
            if (!_socket.ConnectAsync(this)) Turn();
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            End(e.Message);
        }
    }

    /// <summary>Sends one message. Where it cannot go the connection ends, and the end is told so.</summary>
    public void Send(Opcode opcode, ReadOnlySpan<byte> payload)
    {
        Span<byte> frame = payload.Length <= OnStack ? stackalloc byte[OnStack + Frame.LongestHead] : new byte[payload.Length + Frame.LongestHead];
        var length = Frame.Write(frame, opcode, payload, (uint)Random.Shared.Next());
        SendRaw(frame[..length]);
    }

    /// <summary>Reads on after the end did not want to.</summary>
    public void ReadOn()
    {
        try
        {
            if (Volatile.Read(ref _ended) == 0 && !_socket.ReceiveAsync(this)) Turn();
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            End(e.Message);
        }
    }

    /// <summary>Ends the connection at once, as a phone does that is switched off: the server finds out by itself.</summary>
    public void Cut(string why)
    {
        try
        {
            _socket.LingerState = new LingerOption(true, 0);
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            // It is gone already.
        }

        End(why);
    }

    protected override void OnCompleted(SocketAsyncEventArgs e) => Turn();

    private void Turn()
    {
        try
        {
            do
            {
                if (SocketError is not SocketError.Success) throw new SocketException((int)SocketError);
                var bytes = LastOperation is SocketAsyncOperation.Connect ? Begin() : Take();
                if (Volatile.Read(ref _ended) != 0 || !_end.MayRead(this, bytes)) return;
            }
            while (!_socket.ReceiveAsync(this));
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            End(e.Message);
        }
    }

    private int Begin()
    {
        SetBuffer(GC.AllocateUninitializedArray<byte>(BufferBytes));
        SendRaw(_request);
        _request = null;
        return 0;
    }

    private int Take()
    {
        if (BytesTransferred == 0) throw new WireException("The server closed the connection.");
        var bytes = MemoryBuffer.Span[..BytesTransferred];
        if (_stream.IsEmpty)
        {
            _stream.Add(bytes[Frames(bytes)..]);
        }
        else
        {
            _stream.Add(bytes);
            _stream.Drop(Frames(_stream.Bytes));
        }

        return bytes.Length;
    }

    /// <summary>Reads the frames that are whole.</summary>
    private int Frames(ReadOnlySpan<byte> bytes)
    {
        var read = 0;
        if (!_upgraded)
        {
            read = Upgrade.Read(bytes, _key);
            if (read == 0) return 0;
            _upgraded = true;
            if (!_dialect.Greeting.IsEmpty) Send(_dialect.Opcode, _dialect.Greeting.Span);
        }

        while (Volatile.Read(ref _ended) == 0 && Frame.TryRead(bytes[read..], out var frame) && bytes.Length - read >= frame.End)
        {
            Take(frame, bytes[(read + frame.Start)..(read + frame.End)]);
            read += frame.End;
        }

        return read;
    }

    private void Take(Frame frame, ReadOnlySpan<byte> payload)
    {
        switch (frame.Opcode)
        {
            case Opcode.Ping:
                Send(Opcode.Pong, payload);
                break;
            case Opcode.Pong:
                break;
            case Opcode.Close:
                throw new WireException("The server closed the connection.");
            // A message that came in one piece is read where it lies.
            case Opcode.Text or Opcode.Binary when frame.IsLast && _message.IsEmpty:
                _message.Add(payload[Message(payload)..]);
                break;
            default:
                _message.Add(payload);
                if (frame.IsLast) _message.Drop(Message(_message.Bytes));
                break;
        }
    }

    private int Message(ReadOnlySpan<byte> message)
    {
        var read = 0;
        while (Volatile.Read(ref _ended) == 0)
        {
            var (bytes, heard) = _greeted ? _dialect.Next(message[read..]) : _dialect.Greet(message[read..]);
            if (heard is null) break;
            read += bytes;
            switch (heard)
            {
                case Heard.Demand demand:
                    Send(_dialect.Opcode, demand.Reply.Span);
                    break;
                case Heard.Ready:
                    _greeted = true;
                    _end.Opened(this);
                    break;
                default:
                    _end.Hear(this, heard);
                    break;
            }
        }

        return read;
    }

    private void SendRaw(ReadOnlySpan<byte> bytes)
    {
        try
        {
            lock (_sending)
            {
                // A server that does not even take this much has stopped reading: as good as gone.
                if (_socket.Send(bytes, SocketFlags.None, out var error) == bytes.Length && error is SocketError.Success) return;
            }
        }
        catch (ObjectDisposedException)
        {
            return;
        }

        // Whoever reads meets the closed socket, and tells the end: it may be in the middle of something here.
        _socket.Dispose();
    }

    private void End(string why)
    {
        if (Interlocked.Exchange(ref _ended, 1) != 0) return;
        _socket.Dispose();
        _end.Lost(this, why);
    }

    private static bool IsOfTheConnection(Exception e) => e is SocketException or WireException or ObjectDisposedException or InvalidOperationException;
}
