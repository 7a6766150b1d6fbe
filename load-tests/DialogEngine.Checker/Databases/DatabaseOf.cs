namespace DialogEngine.Checking.Databases;

/// <summary>Finds the database of a run.</summary>
internal static class DatabaseOf
{
    /// <exception cref="UnreadableRunException">There is none.</exception>
    public static IDatabase Run(Question question)
    {
        if (question.Postgres is { } connection) return new PostgresDatabase(connection);
        if (question.Sqlite is { } file) return file.Exists ? new SqliteDatabase(file) : throw new UnreadableRunException(file.FullName, "there is no such database.");
        var folder = new DirectoryInfo(Path.Combine(question.Folder.FullName, "database"));
        var files = folder.Exists ? folder.GetFiles("*.db") : [];
        if (files.Length == 1) return new SqliteDatabase(files[0]);
        if (files.Length == 0 && folder.Exists && folder.EnumerateFiles("ballot.jsonl").Any()) return new ExportedDatabase(folder);
        throw new UnreadableRunException(folder.FullName, $"one SQLite database (*.db) or the tables of one of PostgreSQL (ballot.jsonl, …) was expected; {files.Length} databases are there.");
    }
}
