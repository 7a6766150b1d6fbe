namespace DialogEngine.LoadTests.Running.Engines;

/// <summary>DialogEngine, durable as it is: SQLite with every commit synced to the disk.</summary>
/// <param name="program">DialogEngine.Host.dll; the repository's own when left out.</param>
/// <param name="settings">What it is started with besides, such as <c>DialogEngine:Limits:BallotsAtOnce=1000</c>.</param>
internal sealed class EngineKind(FileInfo? program, IReadOnlyList<string> settings) : IServerKind
{
    private string? _program;

    public string Key => "ours";

    public string Name => "DialogEngine";

    public async Task Prepare(CancellationToken stop)
    {
        if (program is { Exists: false }) throw new CannotRunException($"There is no engine at {program}. --engine is the path of DialogEngine.Host.dll.");
        _program = program?.FullName ?? await Repository.Engine(stop);
    }

    async Task<IServer> IServerKind.Start(CancellationToken stop) => await Start(stop);

    public async Task<EngineProcess> Start(CancellationToken stop)
    {
        if (_program is null) await Prepare(stop);
        return await EngineProcess.Start(_program!, [.. settings.Select(setting => $"--{setting}")], stop);
    }
}
