using System.Buffers;

namespace DialogEngine.LoadTests.Wire;

/// <summary>Bytes that wait for the rest of what they belong to. Holds no memory while nothing waits.</summary>
internal struct Gathering
{
    private byte[]? _bytes;
    private int _length;

    public readonly bool IsEmpty => _length == 0;

    public readonly ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Adds bytes at the end.</summary>
    public void Add(ReadOnlySpan<byte> more)
    {
        if (more.IsEmpty) return;
        if (_length + more.Length > (_bytes?.Length ?? 0))
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + more.Length, 2 * _length));
            Bytes.CopyTo(larger);
            if (_bytes is not null) ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        more.CopyTo(_bytes.AsSpan(_length));
        _length += more.Length;
    }

    /// <summary>Lets go of the first bytes, and of all memory when they were all.</summary>
    public void Drop(int first)
    {
        Bytes[first..].CopyTo(_bytes);
        _length -= first;
        if (_length > 0 || _bytes is null) return;
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = null;
    }
}
