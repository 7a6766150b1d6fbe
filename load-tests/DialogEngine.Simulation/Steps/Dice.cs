using System.Buffers.Binary;

namespace DialogEngine.Simulating;

/// <summary>All that is left to chance in one run: the same for one seed, each time and on every machine.</summary>
/// <remarks>SplitMix64, in whole numbers only.</remarks>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        unchecked
        {
            var z = _state += 0x9E37_79B9_7F4A_7C15;
            z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
            z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
            return z ^ (z >> 31);
        }
    }

    public int Next(int below) => (int)(Next() % (ulong)below);

    public bool Percent(int chance) => Next(100) < chance;

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    /// <summary>A time between two, in milliseconds; down to the microsecond, so that two things seldom meet.</summary>
    public TimeSpan Between(int from, int to) => TimeSpan.FromMicroseconds((from * 1_000L) + Next((to - from) * 1_000));

    public UInt128 Id() => new(Next(), Next());

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i + sizeof(ulong) <= count; i += sizeof(ulong)) BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i), Next());
        return bytes;
    }
}
