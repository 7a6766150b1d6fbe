using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>Swedish and English on each page: by the browser's wish at first, then by the person's choice, and said to be what it is.</summary>
public sealed class LanguageTests(Browser browser)
{
    [Fact]
    public async Task ThePhone_SpeaksBothLanguages()
    {
        await using var evening = await Evening.Begin();
        await evening.Moderator.OpenPoll(Evening.IdOf(Evening.Hindrance));
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.InTheRoom);
        await phone.Accept();
        await IsIn("sv", phone.Page);

        await Choose("English", phone.Page);
        await IsIn("en", phone.Page);
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Right now" })).ToBeVisibleAsync();
        var poll = phone.Poll("What keeps you most from taking part?");
        await Expect(poll).ToBeVisibleAsync();
        // What is there in Swedish alone is shown in Swedish, and a screen reader is told so.
        await Expect(poll.GetByText("Språket är krångligt")).ToHaveAttributeAsync("lang", "sv");

        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Right now" })).ToBeVisibleAsync();
        await IsIn("en", phone.Page);
        await Choose("Svenska", phone.Page);
        await IsIn("sv", phone.Page);
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Just nu" })).ToBeVisibleAsync();
        phone.Window.IsQuiet();
    }

    [Fact]
    public async Task TheDesk_SpeaksBothLanguages()
    {
        await using var evening = await Evening.Begin();
        await using var desk = await Desk.Open(browser, evening.Engine.Url);
        await desk.Page.GotoAsync("/sign-in");
        await IsIn("sv", desk.Page);
        await Choose("English", desk.Page);
        await IsIn("en", desk.Page);
        await Expect(desk.Page.GetByLabel("Your key")).ToBeVisibleAsync();
        await Choose("Svenska", desk.Page);
        await desk.SignIn();
        await Choose("English", desk.Page);
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "Your dialogues" })).ToBeVisibleAsync();

        await desk.Page.GotoAsync(evening.Dialogue.Links.Desk);
        await Expect(desk.Heading("Democracy Week in Värmland: is everyone heard?")).ToBeVisibleAsync();
        await IsIn("en", desk.Page);
        await Choose("Svenska", desk.Page);
        await Expect(desk.Heading(Evening.Title)).ToBeVisibleAsync();
        await IsIn("sv", desk.Page);
        desk.Window.IsQuiet();
    }

    [Fact]
    public async Task TheWall_ShowsBothLanguages_OrOne()
    {
        await using var evening = await Evening.Begin();
        await using var wall = await Wall.Open(browser, evening.Engine.Url, evening.Dialogue.Links.Projector);
        var swedish = wall.Picture.GetByText(Evening.Title);
        var english = wall.Picture.GetByText("Democracy Week in Värmland: is everyone heard?");
        await Expect(swedish).ToHaveAttributeAsync("lang", "sv");
        await Expect(english).ToHaveAttributeAsync("lang", "en");
        await IsIn("sv", wall.Page);

        await wall.Page.Keyboard.PressAsync("l");
        await Expect(swedish).ToBeVisibleAsync();
        await Expect(english).ToHaveCountAsync(0);
        await wall.Page.Keyboard.PressAsync("l");
        await Expect(english).ToHaveAttributeAsync("lang", "en");
        await Expect(swedish).ToHaveCountAsync(0);
        wall.Window.IsQuiet();
    }

    [Theory]
    [InlineData("en-GB", "en", "Code, six digits")]
    [InlineData("sv-FI", "sv", "Kod, sex siffror")]
    [InlineData("fi-FI", "sv", "Kod, sex siffror")]
    public async Task APage_BeginsInTheLanguageOfTheBrowser_ElseInSwedish(string locale, string language, string label)
    {
        await using var engine = await Engine.Start();
        await using var window = await browser.Open(engine.Url, Device.Phone, locale);
        await window.Page.GotoAsync("/");

        await Expect(window.Page.GetByLabel(label)).ToBeVisibleAsync();
        await IsIn(language, window.Page);
    }

    private static Task Choose(string language, IPage page) => page.GetByRole(AriaRole.Button, new() { Name = language, Exact = true }).ClickAsync();

    private static Task IsIn(string language, IPage page) => Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
}
