using DialogEngine.Host;
using Microsoft.AspNetCore.Builder;

namespace DialogEngine;

/// <summary>The real engine in this process, on a folder of its own, with a web root of its own and whatever it wrote to the console.</summary>
internal sealed class RunningEngine : IAsyncDisposable
{
    /// <summary>What the configured moderator signs in with.</summary>
    public const string Key = "dk_the-key-that-these-tests-configure";

    // The console is one for the process; an engine takes hold of it while it starts and keeps what it took.
    private static readonly SemaphoreSlim Console = new(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-web-tests-");
    private readonly string[] _configuration;
    private readonly StringWriter _written = new();
    private WebApplication? _engine;
    private HttpClient? _http;

    private RunningEngine(string[] configuration)
    {
        _configuration = configuration;
        Directory.CreateDirectory(WebRoot);
        foreach (var page in new[] { "index.html", "desk.html", "projector.html" })
            File.WriteAllText(Path.Combine(WebRoot, page), $"<!doctype html><title>{page}</title>");
    }

    public string DataFolder => Path.Combine(_folder.FullName, "data");

    public Uri Url { get; private set; } = new("http://127.0.0.1:0");

    public IServiceProvider Services => Running.Services;

    /// <summary>Sends what it is told and nothing else: no cookies, no credentials, no redirects.</summary>
    public HttpClient Http => _http ?? throw new InvalidOperationException("The engine has been stopped.");

    /// <summary>All that the engine has printed and logged, over all its runs.</summary>
    public string Written
    {
        get
        {
            lock (_written) return _written.ToString();
        }
    }

    private string WebRoot => Path.Combine(_folder.FullName, "pages");

    private WebApplication Running => _engine ?? throw new InvalidOperationException("The engine has been stopped.");

    /// <summary>Starts an engine that has a configured moderator key.</summary>
    /// <param name="configuration">More of it, such as <c>--DialogEngine:Limits:WrongKeysPerMinute=3</c>.</param>
    public static async Task<RunningEngine> Start(params string[] configuration)
    {
        var engine = new RunningEngine([$"--DialogEngine:ModeratorKey={Key}", .. configuration]);
        await engine.Run();
        return engine;
    }

    /// <summary>Starts an engine that nobody gave a key, so that it prints a one-time link.</summary>
    public static async Task<RunningEngine> StartWithoutKey()
    {
        var engine = new RunningEngine([]);
        await engine.Run();
        return engine;
    }

    /// <summary>Starts it on the folder and the port that it had before.</summary>
    public async Task Run()
    {
        await Console.WaitAsync();
        var before = System.Console.Out;
        try
        {
            System.Console.SetOut(new Shared(_written));
            _engine = await Engine.Start([$"--urls={Url}", $"--DialogEngine:DataFolder={DataFolder}", $"--webroot={WebRoot}", .. _configuration]);
        }
        finally
        {
            System.Console.SetOut(before);
            Console.Release();
        }

        Url = new Uri(_engine.Urls.Single());
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Url, Timeout = Patience.Limit };
    }

    /// <summary>Stops it as Ctrl+C does.</summary>
    public async Task Stop()
    {
        if (_engine is not { } engine) return;
        _engine = null;
        _http?.Dispose();
        _http = null;
        await engine.StopAsync();
        await engine.DisposeAsync();
    }

    public async Task Restart()
    {
        await Stop();
        await Run();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _folder.Delete(recursive: true);
    }

    /// <summary>Writes from any thread to a text that others read meanwhile.</summary>
    private sealed class Shared(StringWriter written) : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value)
        {
            lock (written) written.Write(value);
        }

        public override void Write(string? value)
        {
            lock (written) written.Write(value);
        }
    }
}
