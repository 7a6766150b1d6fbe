using System.Globalization;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>Makes the tables of a database, also those of the cluster's membership, and brings them up to date.</summary>
/// <remarks>They are in the schema that the connection string's <c>Search Path</c> names first, else in <c>public</c>.</remarks>
public static class PostgresSchema
{
    private static readonly SchemaScripts Scripts = new(nameof(Postgres));

    /// <summary>The newest version that this engine knows.</summary>
    public static int Newest => Scripts.Newest;

    /// <summary>Brings the database to the newest version, in one transaction. Hosts that do so at once wait for each other.</summary>
    /// <returns>The versions that were applied; none when it was up to date.</returns>
    /// <exception cref="StoreUnavailableException">
    /// The database cannot be reached, a script failed, or a newer engine has made the tables; nothing was changed.
    /// </exception>
    public static IReadOnlyList<int> Migrate(string connectionString, TimeProvider clock)
    {
        using var connection = Connections.Open(connectionString);
        ServerSettings.Assert(connection);
        using var transaction = connection.BeginTransaction();
        try
        {
            Execute(connection, "SELECT pg_advisory_xact_lock(hashtextextended('DialogEngine schema ' || current_schema(), 0))");
            Execute(connection, "CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL PRIMARY KEY, applied_at bigint NOT NULL)");
            var found = Version(connection);
            if (found > Newest) throw Scripts.TooNew(Connections.Name(connection), found);
            List<int> applied = [];
            foreach (var (version, sql) in Scripts.After(found))
            {
                Execute(connection, sql);
                Execute(connection, "INSERT INTO schema_version (version, applied_at) VALUES ($1, $2)", version, clock.GetUtcNow().UtcTicks);
                applied.Add(version);
            }

            transaction.Commit();
            return applied;
        }
        catch (NpgsqlException e)
        {
            throw new StoreUnavailableException($"{Connections.Name(connection)} could not be brought up to date: {e.Message}", e);
        }
    }

    /// <summary>Whether the database has the newest version.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached, or a newer engine has made the tables.</exception>
    public static bool IsCurrent(string connectionString)
    {
        using var connection = Connections.Open(connectionString);
        try
        {
            var found = Version(connection);
            return found > Newest ? throw Scripts.TooNew(Connections.Name(connection), found) : found == Newest;
        }
        catch (NpgsqlException e)
        {
            throw new StoreUnavailableException($"{Connections.Name(connection)} does not tell its version: {e.Message}", e);
        }
    }

    private static long Version(NpgsqlConnection connection)
    {
        using var exists = new NpgsqlCommand("SELECT to_regclass(quote_ident(current_schema()) || '.schema_version') IS NOT NULL", connection);
        if (exists.ExecuteScalar() is not true) return 0;
        using var newest = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM schema_version", connection);
        return Convert.ToInt64(newest.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        command.ExecuteNonQuery();
    }
}
