using System.Buffers.Binary;

namespace DialogEngine.LoadTests.Wire;

/// <summary>Where one WebSocket frame lies in the bytes that begin with it.</summary>
/// <param name="Opcode">What it is.</param>
/// <param name="IsLast">Whether the message ends with it.</param>
/// <param name="Start">Bytes before its payload.</param>
/// <param name="Length">Bytes of its payload.</param>
internal readonly record struct Frame(Opcode Opcode, bool IsLast, int Start, int Length)
{
    /// <summary>The most bytes that stand before a payload: two, a length of eight, and a mask of four.</summary>
    public const int LongestHead = 14;

    /// <summary>The largest frame that is taken in; a snapshot of 5,000 questions is a tenth of it.</summary>
    public const int LongestPayload = 32 * 1024 * 1024;

    private const byte Last = 0x80;
    private const byte Masked = 0x80;

    public int End => Start + Length;

    public bool IsControl => Opcode >= Opcode.Close;

    /// <summary>Reads the head of the frame that the bytes begin with.</summary>
    /// <returns>Whether the whole head is there; the payload may not be.</returns>
    /// <exception cref="WireException">A server may not mask, set reserved bits or send frames this large.</exception>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out Frame frame)
    {
        frame = default;
        if (bytes.Length < 2) return false;
        if ((bytes[0] & 0x70) != 0) throw new WireException("A frame with reserved bits came, although no extension was asked for.");
        if ((bytes[1] & Masked) != 0) throw new WireException("A masked frame came; only a client masks.");
        var (start, length) = (2, (ulong)(bytes[1] & 0x7F));
        if (length == 126)
        {
            if (bytes.Length < 4) return false;
            (start, length) = (4, BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]));
        }
        else if (length == 127)
        {
            if (bytes.Length < 10) return false;
            (start, length) = (10, BinaryPrimitives.ReadUInt64BigEndian(bytes[2..]));
        }

        if (length > LongestPayload) throw new WireException($"A frame of {length} bytes came; at most {LongestPayload} are taken in.");
        frame = new Frame((Opcode)(bytes[0] & 0x0F), (bytes[0] & Last) != 0, start, (int)length);
        return true;
    }

    /// <summary>Writes a whole frame as a client does: masked, and in one piece.</summary>
    /// <returns>The bytes written, at most <see cref="LongestHead"/> more than the payload has.</returns>
    public static int Write(Span<byte> to, Opcode opcode, ReadOnlySpan<byte> payload, uint mask)
    {
        to[0] = (byte)(Last | (byte)opcode);
        var start = 2;
        if (payload.Length < 126)
        {
            to[1] = (byte)(Masked | payload.Length);
        }
        else if (payload.Length <= ushort.MaxValue)
        {
            to[1] = Masked | 126;
            BinaryPrimitives.WriteUInt16BigEndian(to[2..], (ushort)payload.Length);
            start = 4;
        }
        else
        {
            to[1] = Masked | 127;
            BinaryPrimitives.WriteUInt64BigEndian(to[2..], (ulong)payload.Length);
            start = 10;
        }

        Span<byte> key = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(key, mask);
        key.CopyTo(to[start..]);
        start += key.Length;
        for (var i = 0; i < payload.Length; i++) to[start + i] = (byte)(payload[i] ^ key[i & 3]);
        return start + payload.Length;
    }
}
