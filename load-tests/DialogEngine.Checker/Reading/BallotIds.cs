using System.Buffers.Binary;
using System.Globalization;

namespace DialogEngine.Checking.Reading;

/// <summary>Ids of 128 bits, as text and as bytes.</summary>
internal static class BallotIds
{
    private const int Digits = 32;
    private const int Bytes = 16;

    public static bool TryRead(ReadOnlySpan<byte> text, out UInt128 id)
    {
        id = default;
        return text.Length == Digits && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out id);
    }

    public static bool TryRead(string? text, out UInt128 id)
    {
        id = default;
        return text?.Length == Digits && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out id);
    }

    public static string Text(UInt128 id) => id.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>The ids that stand one after the other, each highest byte first.</summary>
    public static UInt128[] ReadAll(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % Bytes != 0) throw new FormatException($"Ids take {Bytes} bytes each; there are {bytes.Length}.");
        if (bytes.IsEmpty) return [];
        var ids = new UInt128[bytes.Length / Bytes];
        for (var i = 0; i < ids.Length; i++) ids[i] = BinaryPrimitives.ReadUInt128BigEndian(bytes[(i * Bytes)..]);
        return ids;
    }
}
