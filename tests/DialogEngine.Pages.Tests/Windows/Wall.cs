namespace DialogEngine.Windows;

/// <summary>The projector's page, as the hall sees it.</summary>
internal sealed class Wall(Window window) : IAsyncDisposable
{
    public Window Window => window;

    public IPage Page => window.Page;

    /// <summary>The picture: all that is not the controls.</summary>
    public ILocator Picture => Page.GetByRole(AriaRole.Main);

    public ILocator Heading(string words) => Picture.GetByRole(AriaRole.Heading, new() { Name = words });

    public static async Task<Wall> Open(Browser browser, Uri engine, string projector)
    {
        var wall = new Wall(await browser.Open(engine, Device.Projector));
        await wall.Page.GotoAsync(projector);
        return wall;
    }

    /// <summary>How many ballots the wall shows for an option.</summary>
    public async Task Shows(string option, int ballots) => await Expect(Picture.CountOf(option)).ToHaveTextAsync($"{ballots}");

    /// <summary>Waits until the controls have faded, as they do when nobody touches the machine.</summary>
    public async Task Rest() =>
        await Expect(Page.GetByLabel("Projektorns tangenter")).ToHaveCSSAsync("opacity", "0");

    public ValueTask DisposeAsync() => window.DisposeAsync();
}
