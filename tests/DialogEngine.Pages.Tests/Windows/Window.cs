namespace DialogEngine.Windows;

/// <summary>One person's browser window, and a record of everything in it that should not have been.</summary>
internal sealed class Window : IAsyncDisposable
{
    // What a browser itself writes to the console about an engine that is away; the page cannot keep it from it.
    private static readonly string[] Away = ["net::ERR_", "WebSocket connection to"];

    private readonly IBrowserContext _context;
    private readonly List<string> _troubles = [];
    private readonly List<string> _received = [];

    private Window(IBrowserContext context, IPage page, Uri engine)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Add(_troubles, $"console {message.Type}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => Add(_troubles, $"error: {error}");
        page.Request += (_, request) => Note(request.Url, engine);
        page.WebSocket += (_, socket) =>
        {
            Note(socket.Url, engine);
            socket.FrameReceived += (_, frame) => Add(_received, frame.Text ?? "");
        };
    }

    public IPage Page { get; }

    /// <summary>Every frame that the page has received.</summary>
    public IReadOnlyList<string> Received
    {
        get
        {
            lock (_received) return [.. _received];
        }
    }

    public static async Task<Window> Open(IBrowserContext context, Uri engine)
    {
        var page = await context.NewPageAsync();
        return new Window(context, page, engine);
    }

    /// <summary>Nothing was asked of another host, nothing was against the content security policy, nothing broke.</summary>
    /// <param name="engineWasAway">Whether the engine was killed meanwhile, which browsers complain of in the console.</param>
    public void IsQuiet(bool engineWasAway = false)
    {
        lock (_troubles) Assert.DoesNotContain(_troubles, trouble => !engineWasAway || !Away.Any(sign => trouble.Contains(sign, StringComparison.Ordinal)));
    }

    /// <summary>Takes a picture, where the environment says that pictures are wanted.</summary>
    public async Task Picture(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { Length: > 0 } folder) return;
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), Caret = ScreenshotCaret.Hide });
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(string url, Uri engine)
    {
        if (!url.StartsWith("data:", StringComparison.Ordinal) && new Uri(url).Authority != engine.Authority) Add(_troubles, $"asked another host: {url}");
    }

    private static void Add(List<string> list, string line)
    {
        lock (list) list.Add(line);
    }
}
