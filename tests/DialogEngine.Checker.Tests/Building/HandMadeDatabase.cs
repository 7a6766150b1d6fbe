using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Checking.Building;

/// <summary>Writes the database of a hand-made run by the engine's own script.</summary>
internal static class HandMadeDatabase
{
    public static void Write(string file, string dialogue, HandMadeJournal journal, IEnumerable<HandMadePoll> polls, IEnumerable<string> changes)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        // It is read once, and thrown away.
        Execute(connection, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        foreach (var script in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Schema", "Sqlite")).Order(StringComparer.Ordinal)) Execute(connection, File.ReadAllText(script));
        using var transaction = connection.BeginTransaction();
        Execute(connection, "INSERT INTO dialogue (id, join_code, created_at, support_secret) VALUES (@id, '482917', 0, x'')", ("id", dialogue));
        foreach (var entry in journal.Entries)
        {
            Execute(
                connection, "INSERT INTO dialogue_event VALUES (@dialogue, @version, @at, @kind, @payload, @previous, @hash)",
                ("dialogue", dialogue), ("version", entry.Version), ("at", entry.At), ("kind", entry.Kind), ("payload", entry.Payload), ("previous", entry.Previous), ("hash", entry.Hash));
        }

        foreach (var (poll, number) in polls.Select((poll, i) => (poll, i + 1)))
        {
            Execute(
                connection, "INSERT INTO poll (number, dialogue, id, open, options, min_choices, max_choices) VALUES (@number, @dialogue, @id, 0, @options, 1, 1)",
                ("number", number), ("dialogue", dialogue), ("id", poll.Id), ("options", poll.Options));
            foreach (var (who, casts) in poll.Voters)
            {
                Execute(
                    connection, "INSERT INTO ballot VALUES (@poll, @voter, @id, @choice, @revision, 0, @replaced)",
                    ("poll", number), ("voter", VoterOf(who)), ("id", Bytes(casts[^1].Id)), ("choice", casts[^1].Choice.Select(option => (byte)option).ToArray()),
                    ("revision", casts.Count), ("replaced", casts.SkipLast(1).SelectMany(cast => Bytes(cast.Id)).ToArray()));
            }
        }

        foreach (var change in changes) Execute(connection, change);
        transaction.Commit();
    }

    public static byte[] Bytes(UInt128 id)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, id);
        return bytes;
    }

    private static byte[] VoterOf(string who) => System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(who))[..16];

    private static void Execute(SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue("@" + name, value);
        command.ExecuteNonQuery();
    }
}
