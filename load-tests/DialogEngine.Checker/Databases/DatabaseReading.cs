using System.Data.Common;

namespace DialogEngine.Checking.Databases;

/// <summary>Reads the tables by statements that both kinds of database understand.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="id">Reads an id of 128 bits from a column.</param>
internal sealed class DatabaseReading(DbConnection connection, Func<DbDataReader, int, UInt128> id)
{
    public Stored Read(string dialogue)
    {
        var ballots = Ballots(dialogue);
        var polls = Rows(
            "SELECT number, id, options FROM poll WHERE dialogue = @dialogue ORDER BY id",
            dialogue,
            row => new StoredPoll(row.GetString(1), row.GetInt32(2), ballots.TryGetValue(row.GetInt64(0), out var found) ? found : []));
        var journal = Rows(
            "SELECT version, at, kind, payload, previous_hash, hash FROM dialogue_event WHERE dialogue = @dialogue ORDER BY version",
            dialogue,
            row => new StoredEntry(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetFieldValue<byte[]>(4), row.GetFieldValue<byte[]>(5)));
        return new Stored(polls, journal);
    }

    private Dictionary<long, List<StoredBallot>> Ballots(string dialogue)
    {
        const string Select = """
            SELECT ballot.poll, voter, ballot.id, choice, revision, attendance, replaced
            FROM ballot JOIN poll ON poll.number = ballot.poll WHERE poll.dialogue = @dialogue ORDER BY ballot.poll, voter
            """;
        var rows = Rows(Select, dialogue, row => (
            Poll: row.GetInt64(0),
            Ballot: new StoredBallot(
                id(row, 1), id(row, 2), row.GetFieldValue<byte[]>(3), row.GetInt32(4), row.GetInt32(5),
                Reading.BallotIds.ReadAll(row.GetFieldValue<byte[]>(6)))));
        return rows.GroupBy(row => row.Poll).ToDictionary(poll => poll.Key, poll => poll.Select(row => row.Ballot).ToList());
    }

    private List<T> Rows<T>(string sql, string dialogue, Func<DbDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("dialogue", dialogue);
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }
}
