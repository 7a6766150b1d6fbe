namespace DialogEngine.Storage.Postgres;

/// <inheritdoc cref="IReadiness"/>
internal sealed class PostgresReadiness(Writes writes, SecretErasure erasure) : IReadiness
{
    public async Task Probe(CancellationToken cancel = default)
    {
        await writes.Write(attempt => attempt.Connection.Execute("UPDATE readiness SET probes = probes + 1"), cancel).ConfigureAwait(false);
        await erasure.EraseIfDue().ConfigureAwait(false);
    }
}
