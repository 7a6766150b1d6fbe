using Npgsql;

namespace DialogEngine.Host;

/// <summary>Where the engine keeps everything: in a folder of its own, or in a PostgreSQL database that several hosts share.</summary>
/// <param name="Folder">The folder; null where there is a database.</param>
/// <param name="ConnectionString">How to reach the database; null where there is a folder.</param>
internal sealed record StoreSettings(DirectoryInfo? Folder, string? ConnectionString)
{
    private const string Setting = "DialogEngine:Storage";
    private const string Sqlite = "sqlite";
    private const string Postgres = "postgres";

    /// <summary>The place in words, for whoever started the engine; never a password.</summary>
    public string Place => Folder?.FullName ?? Database(new NpgsqlConnectionStringBuilder(ConnectionString));

    /// <exception cref="CannotStartException">The configuration names a store that there is not, or none to connect to.</exception>
    public static StoreSettings Of(IConfiguration configuration) => (configuration[Setting] ?? Sqlite).ToLowerInvariant() switch
    {
        Sqlite => new(DataFolder.Open(configuration), null),
        Postgres => new(null, Connection(configuration)),
        var other => throw new CannotStartException($"{Setting} is '{Sqlite}' or '{Postgres}'; this one is '{other}'."),
    };

    private static string Connection(IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString(nameof(DialogEngine));
        try
        {
            if (!string.IsNullOrEmpty(connection)) return new NpgsqlConnectionStringBuilder(connection).ConnectionString;
        }
        catch (ArgumentException e)
        {
            throw new CannotStartException($"ConnectionStrings:{nameof(DialogEngine)} cannot be read: {e.Message}", e);
        }

        throw new CannotStartException(
            $"{Setting} is '{Postgres}', which needs ConnectionStrings:{nameof(DialogEngine)}, such as 'Host=localhost;Database=dialogengine;Username=dialogengine'.");
    }

    private static string Database(NpgsqlConnectionStringBuilder connection) =>
        $"database '{connection.Database ?? connection.Username}' on {connection.Host}:{connection.Port}";
}
