namespace DialogEngine.Storage.Sqlite;

/// <summary>Makes the tables of a file and brings them up to date.</summary>
internal static class SqliteSchema
{
    public static SchemaScripts Scripts { get; } = new(nameof(Sqlite));

    /// <summary>Brings the file to the newest version in one transaction.</summary>
    /// <exception cref="StoreUnavailableException">The file was made by a newer engine; nothing was changed.</exception>
    public static void Apply(Session session, string file, DateTimeOffset now)
    {
        session.Execute("BEGIN IMMEDIATE");
        session.Execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT");
        var found = Version(session);
        if (found > Scripts.Newest)
        {
            session.Execute("ROLLBACK");
            throw Scripts.TooNew(file, found);
        }

        foreach (var (version, sql) in Scripts.After(found))
        {
            session.Script(sql);
            session.Execute("INSERT INTO schema_version (version, applied_at) VALUES (?1, ?2)", version, now.UtcTicks);
        }

        session.Execute("COMMIT");
    }

    private static long Version(Session session)
    {
        using var rows = session.Query("SELECT coalesce(max(version), 0) FROM schema_version");
        rows.Read();
        return rows.GetInt64(0);
    }
}
