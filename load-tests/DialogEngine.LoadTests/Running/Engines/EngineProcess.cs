using System.Diagnostics;
using DialogEngine.LoadTests.Phones;

namespace DialogEngine.LoadTests.Running.Engines;

/// <summary>An engine of one's own: a process on a free port, with a data folder that goes with it.</summary>
internal sealed class EngineProcess : IServer
{
    private const string Running = "DialogEngine is running";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-load-");
    private readonly string _program;
    private readonly IReadOnlyList<string> _settings;
    private ServerProcess? _process;

    private EngineProcess(string program, IReadOnlyList<string> settings)
    {
        (_program, _settings) = (program, settings);
        Url = new Uri($"http://127.0.0.1:{ServerProcess.FreePort()}");
    }

    public Uri Url { get; }

    public string Key { get; } = $"dk_{Guid.NewGuid():N}";

    public IReadOnlyList<int> Pids => [_process!.Pid];

    public int? StorePid => null;

    public IVenue Venue(Route route) => new EngineVenue(route, Key);

    /// <exception cref="CannotRunException">It does not start.</exception>
    public static async Task<EngineProcess> Start(string program, IReadOnlyList<string> settings, CancellationToken stop)
    {
        var engine = new EngineProcess(program, settings);
        try
        {
            await engine.Run(stop);
            return engine;
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it, again if it ran before: on the same port and the same folder.</summary>
    public async Task Run(CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _folder.FullName };
        foreach (var argument in (string[])[_program, "--urls", Url.ToString(), "--DialogEngine:DataFolder", _folder.FullName, "--DialogEngine:ModeratorKey", Key, .. _settings])
            start.ArgumentList.Add(argument);
        _process = await ServerProcess.UntilItSays(Running, "The engine", start, stop);
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task Kill()
    {
        if (_process is not { } process) return;
        _process = null;
        await process.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _folder.Delete(recursive: true);
    }
}
