namespace DialogEngine.Checking.Reading;

/// <summary>Reads a file line by line, however large it is; a line is valid until the next one is read.</summary>
internal sealed class LineReader(Stream file) : IDisposable
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>How many lines have been read: the number of the last one.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line that was read ends where the file does, without an end of line: it may have been cut off.</summary>
    public bool IsTorn { get; private set; }

    public bool Read(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = _buffer.AsSpan(_start, length);
                _start += length + 1;
                Number++;
                return true;
            }

            if (_ended) return Last(out line);
            Fill();
        }
    }

    public void Dispose() => file.Dispose();

    private bool Last(out ReadOnlySpan<byte> line)
    {
        line = _buffer.AsSpan(_start, _end - _start);
        _start = _end;
        if (line.IsEmpty) return false;
        Number++;
        return IsTorn = true;
    }

    private void Fill()
    {
        var kept = _end - _start;
        if (kept == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, kept);
        (_start, _end) = (0, kept);
        var read = file.Read(_buffer, _end, _buffer.Length - _end);
        _ended = read == 0;
        _end += read;
    }
}
