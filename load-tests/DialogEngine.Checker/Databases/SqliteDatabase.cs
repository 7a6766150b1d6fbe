using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Checking.Databases;

/// <summary>A copy of the data folder of an engine with SQLite.</summary>
internal sealed class SqliteDatabase(FileInfo file) : IDatabase
{
    public Stored Read(string dialogue)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file.FullName, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
            connection.Open();
            return new DatabaseReading(connection, (row, column) => BinaryPrimitives.ReadUInt128BigEndian(row.GetFieldValue<byte[]>(column))).Read(dialogue);
        }
        catch (Exception e) when (e is SqliteException or FormatException or ArgumentException or InvalidCastException)
        {
            throw new UnreadableRunException(file.FullName, e.Message);
        }
    }

    // The pages that are no longer in use as well, and what has not been moved from the log into the file.
    public IEnumerable<(string Text, string Where)> Find(IReadOnlyList<string> texts, Action looked) =>
        file.Directory!.EnumerateFiles("*", SearchOption.AllDirectories).SelectMany(each =>
        {
            looked();
            return TextSearch.In(each, texts).Select(text => (text, each.Name));
        });
}
