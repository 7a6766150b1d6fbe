using DialogEngine.Storage.Sqlite.Writing;

namespace DialogEngine.Storage.Sqlite;

/// <inheritdoc cref="IReadiness"/>
internal sealed class SqliteReadiness(Writer writer) : IReadiness
{
    public Task Probe(CancellationToken cancel = default) =>
        writer.Write(session => session.Execute("UPDATE readiness SET probes = probes + 1"), cancel: cancel);
}
