using System.Globalization;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>How connections to the database are opened.</summary>
internal static class Connections
{
    /// <summary>The most connections that one store has.</summary>
    public const int Most = 20;

    private const string Product = nameof(DialogEngine);
    private const int PreparedStatements = 100;

    // Encryption by Kerberos is tried first by default, and its servers are looked for by name: where no name server
    // answers, a new connection then takes longer than we wait for one. TLS is as the connection string says.
    private const string Kerberos = "GSS Encryption Mode";

    /// <summary>Opens connections as they are needed. Each of them has been found to keep what it commits.</summary>
    public static NpgsqlDataSource Pool(string connectionString)
    {
        var settings = Settings(connectionString);
        settings.MaxPoolSize = Most;
        settings.MaxAutoPrepare = PreparedStatements;
        settings.CommandTimeout = (int)Patience.Statement.TotalSeconds;
        settings.Options = string.Join(
            ' ', settings.Options, Option("lock_timeout", Patience.Lock), Option("idle_in_transaction_session_timeout", Patience.Idle)).Trim();
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        builder.UsePhysicalConnectionInitializer(ServerSettings.Assert, ServerSettings.AssertAsync);
        return builder.Build();
    }

    /// <summary>One connection beside the pool, for work that may take long.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public static NpgsqlConnection Open(string connectionString)
    {
        var settings = Settings(connectionString);
        settings.Pooling = false;
        settings.CommandTimeout = (int)Patience.Migration.TotalSeconds;
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (NpgsqlException e)
        {
            connection.Dispose();
            throw new StoreUnavailableException($"{Name(settings)} cannot be reached: {e.Message}", e);
        }
    }

    /// <summary>The database by host and name, for people to read.</summary>
    public static string Name(NpgsqlConnection connection) => Name(new NpgsqlConnectionStringBuilder(connection.ConnectionString));

    private static string Name(NpgsqlConnectionStringBuilder settings) =>
        $"The database '{settings.Database ?? settings.Username}' on {settings.Host}:{settings.Port.ToString(CultureInfo.InvariantCulture)}";

    private static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Timeout = (int)Patience.Connect.TotalSeconds,
            CancellationTimeout = (int)Patience.Cancellation.TotalMilliseconds,
        };
        settings.ApplicationName ??= Product;
        if (!settings.ShouldSerialize(Kerberos)) settings.GssEncryptionMode = GssEncryptionMode.Disable;
        return settings;
    }

    private static string Option(string name, TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"-c {name}={time.TotalMilliseconds:0}");
}
