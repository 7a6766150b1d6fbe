using System.Buffers.Binary;
using DialogEngine.Polls;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

/// <summary>How values of the domain stand in columns.</summary>
internal static class Columns
{
    /// <summary>The 16 bytes of an id, highest first, so that blobs sort as the numbers do.</summary>
    public static byte[] ToBlob(this UInt128 value)
    {
        var blob = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(blob, value);
        return blob;
    }

    public static byte[] GetBlob(this SqliteDataReader row, int column) => row.GetFieldValue<byte[]>(column);

    /// <summary>A secret, or nothing where it has been overwritten with zeros.</summary>
    public static byte[] GetSecret(this SqliteDataReader row, int column) =>
        row.GetBlob(column) is var secret && secret.AsSpan().ContainsAnyExcept((byte)0) ? secret : [];

    public static BallotId GetBallotId(this SqliteDataReader row, int column) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(row.GetBlob(column)));

    public static Choice GetChoice(this SqliteDataReader row, int column) => Choice.FromBytes(row.GetBlob(column));

    public static DateTimeOffset GetInstant(this SqliteDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);
}
