using DialogEngine.Storage.Registers;

namespace DialogEngine.Storage.Postgres.Registers;

/// <inheritdoc cref="IKeyRing"/>
internal sealed class PostgresKeyRing(Writes writes, Reads reads) : IKeyRing
{
    public Task<IReadOnlyList<string>> All(CancellationToken cancel = default) => reads.Read<IReadOnlyList<string>>(
        async connection => await connection.List("SELECT key FROM key_ring ORDER BY number", row => row.GetString(0)), cancel);

    public async Task Keep(string name, string key, CancellationToken cancel = default) => await writes.Write(
        attempt => attempt.Connection.Execute("INSERT INTO key_ring (name, key) VALUES ($1, $2)", name, key), cancel);
}
