using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>What a connection string is taken to mean.</summary>
public sealed class ConnectionsTests
{
    [Fact]
    public void Kerberos_IsNotLookedFor() => Assert.Equal(GssEncryptionMode.Disable, Settings("Host=127.0.0.1").GssEncryptionMode);

    [Fact]
    public void Kerberos_IsUsedWhereItIsAskedFor() =>
        Assert.Equal(GssEncryptionMode.Require, Settings("Host=127.0.0.1;GSS Encryption Mode=Require").GssEncryptionMode);

    private static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        using var source = Connections.Pool(connectionString);
        return new NpgsqlConnectionStringBuilder(source.ConnectionString);
    }
}
