namespace DialogEngine.Windows;

/// <summary>The one browser of all tests: the system's own, none is ever downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly string[] _more = [];
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public Browser()
    {
    }

    /// <summary>A browser that finds an engine under a name, as people do when it is served in earnest.</summary>
    internal Browser(Uri name, Uri engine) => _more =
    [
        $"--host-resolver-rules=MAP {name.Host}:{name.Port} {engine.Authority}",
        // As it would be behind HTTPS.
        $"--unsafely-treat-insecure-origin-as-secure={name.GetLeftPart(UriPartial.Authority)}",
    ];

    public async ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
            Args = [.. Arguments, .. _more],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>How long anything that people see may take to appear, also on a slow machine that does much else.</summary>
    internal static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    internal async Task<Window> Open(Uri engine, Device device, string locale = "sv-SE")
    {
        var context = await _chromium!.NewContextAsync(new()
        {
            BaseURL = engine.ToString(),
            Locale = locale,
            TimezoneId = "Europe/Stockholm",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = device.Width, Height = device.Height },
            DeviceScaleFactor = device.Scale,
            IsMobile = device.IsPhone,
            HasTouch = device.IsPhone,
        });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return await Window.Open(context, engine);
    }
}
