using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>Easy-to-read wording, where the dialogue has it.</summary>
public sealed class EasyWordingTests(Browser browser)
{
    [Fact]
    public async Task WhoeverWantsEasyWording_GetsItWhereItIs_AndTheUsualWhereItIsNot_AlsoAfterAReload()
    {
        await using var engine = await Engine.Start();
        using var http = new EngineHttp(engine.Url);
        var dialogue = await http.Create(SchoolYard.Plan);
        await using var moderator = await Moderator.Connect(engine, dialogue.DialogueId);
        await moderator.Do("OpenDialogue");
        await moderator.OpenPoll("trad");
        await using var phone = await Phone.Open(browser, engine.Url);
        await phone.Scan(dialogue.Links.Phone, Phone.InTheRoom);
        await phone.Accept();
        await Expect(Title(phone, SchoolYard.Title)).ToBeVisibleAsync();
        await Expect(Easy(phone)).ToHaveAttributeAsync("aria-pressed", "false");

        await Easy(phone).ClickAsync();

        await Expect(Easy(phone)).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Title(phone, "Vad vill du ha på skolgården?")).ToBeVisibleAsync();
        await Expect(phone.Poll("Vill du ha träd?")).ToBeVisibleAsync();
        // A screen reader is told that it is Swedish, and that it is simple.
        await Expect(phone.Page.Locator("[lang='sv-simple']").First).ToBeVisibleAsync();
        await phone.Page.ReloadAsync();
        await Expect(Title(phone, "Vad vill du ha på skolgården?")).ToBeVisibleAsync();

        // There are no easy words in English: nothing is offered, and the usual ones are shown.
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(Title(phone, "What should the school yard be?")).ToBeVisibleAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Easy to read" })).ToHaveCountAsync(0);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Svenska" }).ClickAsync();

        await Easy(phone).ClickAsync();
        await Expect(phone.Poll("Ska det planteras träd?")).ToBeVisibleAsync();
        phone.Window.IsQuiet();
    }

    [Fact]
    public async Task ADialogueWithoutEasyWording_OffersNone()
    {
        await using var evening = await Evening.Begin();
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.AtHome);
        await phone.Accept();

        await Expect(Easy(phone)).ToHaveCountAsync(0);
    }

    private static ILocator Easy(Phone phone) => phone.Page.GetByRole(AriaRole.Button, new() { Name = "Lättläst" });

    private static ILocator Title(Phone phone, string title) => phone.Page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 });
}
