using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>Before one answers, one is told how much that can change; afterwards, by when one hears what came of it; and always, what was promised.</summary>
public sealed class InfluenceTests(Browser browser)
{
    private const string WhatCanChange = "Vad ditt svar kan ändra";

    [Fact]
    public async Task ThePhone_SaysWhatAnAnswerCanChange_OnceForEachItem()
    {
        await using var evening = await Evening.Begin();
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.InTheRoom);
        await phone.Accept();
        await Expect(phone.Page.GetByText(Evening.CanChange)).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("Senast 15 december 2026 får du veta vad det ledde till.")).ToBeVisibleAsync();

        foreach (var poll in (string[])[Evening.Dare, Evening.Hindrance, Evening.YoungFirst]) await evening.Moderator.OpenPoll(Evening.IdOf(poll));
        await Expect(phone.Poll(Evening.YoungFirst)).ToBeVisibleAsync();

        // The poll under its item has it right above; of two polls of another item the first one says it.
        await Expect(phone.Poll(Evening.Dare)).Not.ToContainTextAsync(WhatCanChange);
        await Expect(phone.Poll(Evening.Hindrance)).ToContainTextAsync("Du blir frågad");
        await Expect(phone.Poll(Evening.YoungFirst)).Not.ToContainTextAsync(WhatCanChange);
        await Expect(phone.Page.GetByText(WhatCanChange)).ToHaveCountAsync(2);

        // It comes before the options, for whoever listens from the top.
        var spoken = await phone.Poll(Evening.Hindrance).InnerTextAsync();
        Assert.InRange(spoken.IndexOf(WhatCanChange, StringComparison.Ordinal), 0, spoken.IndexOf("Språket är krångligt", StringComparison.Ordinal));

        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(phone.Page.GetByText("What you say here shapes how the next meeting is held.")).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("You will be told what came of it by 15 December 2026.")).ToBeVisibleAsync();
        phone.Window.IsQuiet();
    }

    [Fact]
    public async Task TheWall_SaysHowMuchTheHallCanChange()
    {
        await using var evening = await Evening.Begin();
        await using var wall = await Wall.Open(browser, evening.Engine.Url, evening.Dialogue.Links.Projector);
        await evening.Moderator.OpenPoll(Evening.IdOf(Evening.Dare));
        await evening.Moderator.Show("Poll", Evening.IdOf(Evening.Dare));

        await Expect(wall.Picture).ToContainTextAsync("Ditt inflytande: Du är med och formar");
        wall.Window.IsQuiet();
    }

    [Fact]
    public async Task ThePromisesBehindADialogue_AreReadWhenSomebodyWantsTo_AlsoWhereTheConnectionWasAway()
    {
        await using var evening = await Evening.Begin();
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        var asked = 0;
        phone.Page.Request += (_, request) => asked += request.Url.EndsWith("/commitments", StringComparison.Ordinal) ? 1 : 0;
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.AtHome);
        await phone.Accept();
        var promises = phone.Page.GetByRole(AriaRole.Region, new() { Name = "Löften som samtalet bygger på" });

        await evening.Engine.Kill();
        await Expect(phone.Strip).ToBeVisibleAsync();
        Assert.Equal(0, asked);
        await phone.GoTo("Om");
        await Expect(promises).ToContainTextAsync("De visas här när kontakten är tillbaka.");

        await evening.Engine.Run();
        await Expect(promises.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(promises.GetByRole(AriaRole.Listitem).First).ToContainTextAsync(Evening.Promise);
        await Expect(promises.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("Utlovat av Region Värmland.");

        // What came once stays, whatever happens to the connection.
        await evening.Engine.Kill();
        await Expect(phone.Strip).ToBeVisibleAsync();
        await phone.GoTo("Nu");
        await phone.GoTo("Om");
        await Expect(promises).ToContainTextAsync(Evening.Promise);
        phone.Window.IsQuiet(engineWasAway: true);
    }
}
