using System.Globalization;
using System.Reflection;

namespace DialogEngine.Storage.Sqlite;

/// <summary>The numbered scripts that make the tables. A script that has been released is never changed; a new one follows it.</summary>
internal static class SchemaScripts
{
    private const string Suffix = ".sql";
    private static readonly string Prefix = $"{nameof(DialogEngine)}.{nameof(Sqlite)}.Schema.";

    /// <summary>The version of the newest script.</summary>
    public static int Newest => All().Max(script => script.Version);

    /// <summary>Brings the file to the newest version in one transaction.</summary>
    /// <exception cref="StoreUnavailableException">The file was made by a newer engine; nothing was changed.</exception>
    public static void Apply(Session session, string file, DateTimeOffset now)
    {
        session.Execute("BEGIN IMMEDIATE");
        session.Execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT");
        var found = Version(session);
        if (found > Newest)
        {
            session.Execute("ROLLBACK");
            throw new StoreUnavailableException(
                $"The store '{file}' has schema version {found}; this engine knows versions up to {Newest}. Start the engine that made it, or a newer one.");
        }

        foreach (var (version, resource) in All().Where(script => script.Version > found).OrderBy(script => script.Version))
        {
            session.Script(Text(resource));
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

    private static IEnumerable<(int Version, string Resource)> All() =>
        from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
        where name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal)
        select (int.Parse(name.AsSpan(Prefix.Length..^Suffix.Length), CultureInfo.InvariantCulture), name);

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
