using System.Buffers.Binary;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>How values of the domain stand in columns.</summary>
internal static class Columns
{
    /// <summary>An id as the sixteen bytes that the database keeps, highest first, so that they sort as the numbers do.</summary>
    public static Guid ToColumn(this UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        return new Guid(bytes, bigEndian: true);
    }

    public static byte[] ToColumn(this Choice choice) => choice.Options.ToArray();

    public static BallotId GetBallotId(this NpgsqlDataReader row, int column) => new(row.GetNumber(column));

    public static VoterKey GetVoter(this NpgsqlDataReader row, int column) => new(row.GetNumber(column));

    public static Choice GetChoice(this NpgsqlDataReader row, int column) => Choice.FromBytes(row.GetFieldValue<byte[]>(column));

    public static Attendance GetAttendance(this NpgsqlDataReader row, int column) => (Attendance)row.GetInt16(column);

    public static DateTimeOffset GetInstant(this NpgsqlDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);

    public static byte[]? GetBytesOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);

    private static UInt128 GetNumber(this NpgsqlDataReader row, int column)
    {
        Span<byte> bytes = stackalloc byte[16];
        row.GetGuid(column).TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
