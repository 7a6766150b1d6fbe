using System.Text.RegularExpressions;

namespace DialogEngine.Windows;

/// <summary>A participant at the phone's page.</summary>
internal sealed partial class Phone(Window window) : IAsyncDisposable
{
    public const string InTheRoom = "I salen";
    public const string AtHome = "Hemma eller på annan plats";

    public Window Window => window;

    public IPage Page => window.Page;

    /// <summary>The strip that says that the connection is broken.</summary>
    public ILocator Strip => Page.GetByRole(AriaRole.Complementary, new() { Name = "Kontakten" });

    public static async Task<Phone> Open(Browser browser, Uri engine, Device? device = null) =>
        new(await browser.Open(engine, device ?? Device.Phone));

    /// <summary>Types the code, as from the wall, and says where one is.</summary>
    public async Task TypeCode(string code, string where)
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel("Kod, sex siffror").FillAsync(code);
        await Enter(where);
    }

    /// <summary>Opens the address of the QR code: the code is there already.</summary>
    public async Task Scan(string link, string where)
    {
        await Page.GotoAsync(link);
        await Expect(Page.GetByLabel("Kod, sex siffror")).ToHaveValueAsync(CodeIn().Match(link).Value);
        await Enter(where);
    }

    /// <summary>Reads what the dialogue asks of everyone, and says yes to it.</summary>
    public async Task Accept()
    {
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Så här samtalar vi" })).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Jag är med" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Just nu" })).ToBeVisibleAsync();
    }

    public ILocator Poll(string title) => Page.GetByRole(AriaRole.Article, new() { Name = title });

    public async Task Choose(string poll, string option) => await Poll(poll).GetByLabel(option, new() { Exact = true }).CheckAsync();

    public async Task Vote(string poll, string option)
    {
        await Choose(poll, option);
        await Poll(poll).GetByRole(AriaRole.Button, new() { Name = "Skicka min röst" }).ClickAsync();
    }

    public async Task Change(string poll, string option)
    {
        await Poll(poll).GetByRole(AriaRole.Button, new() { Name = "Ändra" }).ClickAsync();
        await Choose(poll, option);
        await Poll(poll).GetByRole(AriaRole.Button, new() { Name = "Skicka min ändrade röst" }).ClickAsync();
    }

    /// <summary>The phone says that the ballot is received and counts, and what was chosen.</summary>
    public async Task SeesCounted(string poll, params string[] options)
    {
        await Expect(Poll(poll)).ToContainTextAsync("Din röst är mottagen och räknas");
        await Expect(Poll(poll).GetByRole(AriaRole.Listitem)).ToHaveTextAsync(options);
    }

    /// <summary>The whole number of one's ballot, as the receipt shows it on a tap.</summary>
    public async Task<string> Receipt(string poll)
    {
        var receipt = Poll(poll).GetByRole(AriaRole.Group).Filter(new() { HasText = "Kvitto" });
        var whole = receipt.GetByText("Hela numret").GetByRole(AriaRole.Code);
        if (!await whole.IsVisibleAsync()) await receipt.GetByText("Kvitto").First.ClickAsync();
        await Expect(whole).ToBeVisibleAsync();
        return (await whole.InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
    }

    public Task GoTo(string part) => Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = part }).ClickAsync();

    public async Task Ask(string question)
    {
        await GoTo("Frågor");
        await Page.GetByLabel("Din fråga").FillAsync(question);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Skicka", Exact = true }).ClickAsync();
    }

    /// <summary>One's own contribution, with what has become of it.</summary>
    public ILocator Own(string text) => Contribution("Det du har skickat", text);

    /// <summary>A contribution of somebody else.</summary>
    public ILocator Other(string text) => Contribution("Vad andra frågar och säger", text);

    public async Task Support(string text)
    {
        var support = Other(text).GetByRole(AriaRole.Button, new() { Name = "Stöd" });
        await support.ClickAsync();
        await Expect(support).ToHaveAttributeAsync("aria-pressed", "true");
    }

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private async Task Enter(string where)
    {
        await Page.GetByLabel(where).CheckAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Gå med" }).ClickAsync();
    }

    private ILocator Contribution(string list, string text) =>
        Page.GetByRole(AriaRole.Region, new() { Name = list }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = text });

    [GeneratedRegex(@"\d{6}")]
    private static partial Regex CodeIn();
}
