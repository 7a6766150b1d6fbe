using DialogEngine.Checks;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>The desk and the projector without a mouse: from the first page on, nothing here is clicked.</summary>
public sealed class KeyboardTests(Browser browser)
{
    private const string Bus = "Sista bussen hem går innan mötena är slut. Hur ska vi kunna vara med?";
    private const string WithoutCar = "Hur tar man sig hit utan bil?";
    private const string Named = "Varför svarade inte Anna Andersson på mitt brev?";
    private const string Afterwards = "Får vi veta efteråt vad ni gör med våra frågor?";

    [Fact]
    public async Task AModerator_LeadsTheQueueByKeyboardAlone()
    {
        await using var evening = await Evening.Begin();
        await using var crowd = await evening.Crowd(4, 0);
        await using var author = await Phone.Open(browser, evening.Engine.Url);
        await using var wall = await Wall.Open(browser, evening.Engine.Url, evening.Dialogue.Links.Projector);
        await using var desk = await Desk.Open(browser, evening.Engine.Url);
        var keys = desk.Page.Keyboard;
        await author.Scan(evening.Dialogue.Links.Phone, Phone.AtHome);
        await author.Accept();
        await author.Ask(Named);
        await Expect(author.Own(Named)).ToContainTextAsync("Väntar");
        await crowd.Ask(0, Bus);
        await crowd.Ask(1, WithoutCar);
        await crowd.Ask(2, Afterwards);

        await SignIn(desk);

        // The queue is one stop of the Tab key; from there a letter decides, and the next one is up at once.
        await Keyboard.Reach(desk.InQueue(Named));
        await keys.PressAsync("r");
        await Expect(desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Hör inte till ämnet" })).ToBeFocusedAsync();
        await keys.PressAsync("4");
        await Expect(author.Own(Named)).ToContainTextAsync("Visas inte");
        await Expect(author.Own(Named)).ToContainTextAsync("Skriv gärna om den utan namn och uppgifter.");
        await Expect(desk.InQueue(Bus)).ToBeFocusedAsync();
        await keys.PressAsync("a");
        await Expect(desk.InQueue(WithoutCar)).ToBeFocusedAsync();

        // The same question twice becomes one, with the supports of both.
        await keys.PressAsync("m");
        await Expect(desk.Dialog.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await keys.TypeAsync("bussen");
        await Expect(desk.Dialog.GetByRole(AriaRole.Option, new() { Name = Bus })).ToHaveAttributeAsync("aria-selected", "true");
        await keys.PressAsync("Enter");
        await Expect(desk.InQueue(WithoutCar)).ToHaveCountAsync(0);

        // Edited with the original kept, labelled, approved.
        await Expect(desk.InQueue(Afterwards)).ToBeFocusedAsync();
        await keys.PressAsync("e");
        await Expect(desk.Dialog.GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await keys.PressAsync("Control+End");
        await keys.TypeAsync(" Och när?");
        await keys.PressAsync("Control+Enter");
        await Expect(desk.InQueue($"{Afterwards} Och när?")).ToContainTextAsync($"Ursprunglig text: {Afterwards}");
        await Expect(desk.InQueue(Afterwards)).ToBeFocusedAsync();
        await keys.PressAsync("l");
        await Expect(desk.Dialog.GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await keys.TypeAsync("återkoppling, nästa gång");
        await keys.PressAsync("Enter");
        await Expect(desk.InQueue(Afterwards).GetByRole(AriaRole.List, new() { Name = "Etiketter" })).ToHaveTextAsync("återkopplingnästa gång");
        await Expect(desk.InQueue(Afterwards)).ToBeFocusedAsync();
        await keys.PressAsync("a");

        // What is approved is shown and answered.
        await Keyboard.Reach(desk.Queue.GetByRole(AriaRole.Button, new() { Name = "Godkända" }), backwards: true);
        await keys.PressAsync("Enter");
        await Keyboard.Reach(desk.InQueue(Bus));
        await keys.PressAsync("p");
        await Expect(wall.Heading(Bus)).ToBeVisibleAsync();
        await keys.PressAsync("s");
        await Expect(desk.Dialog.GetByLabel("Svar i skrift")).ToBeFocusedAsync();
        await keys.TypeAsync("Nästa möte börjar tidigare.");
        await keys.PressAsync("Control+Enter");
        await Expect(wall.Picture).ToContainTextAsync("Nästa möte börjar tidigare.");
        await Expect(desk.InQueue(Afterwards)).ToBeFocusedAsync();
        await Expect(author.Other(Bus)).ToContainTextAsync("Nästa möte börjar tidigare.");

        foreach (var window in (Window[])[desk.Window, wall.Window, author.Window]) window.IsQuiet();
    }

    [Fact]
    public async Task OneKey_BlanksTheProjector_AtItselfAndFromTheDesk()
    {
        await using var evening = await Evening.Begin();
        await using var wall = await Wall.Open(browser, evening.Engine.Url, evening.Dialogue.Links.Projector);
        await using var desk = await Desk.Open(browser, evening.Engine.Url);
        await SignIn(desk);
        var title = wall.Picture.GetByText(Evening.Title);
        await Expect(title).ToBeVisibleAsync();

        await wall.Page.Keyboard.PressAsync("b");
        await Expect(title).ToHaveCountAsync(0);
        await Expect(wall.Picture).ToHaveTextAsync("DialogEngine");
        await wall.Page.Keyboard.PressAsync("b");
        await Expect(title).ToBeVisibleAsync();

        await desk.Page.Keyboard.PressAsync("b");
        await Expect(title).ToHaveCountAsync(0);
        await Expect(desk.Projection).ToContainTextAsync("Släckt");
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(title).ToBeVisibleAsync();

        // Letters are not for everybody: with the switch off they do nothing.
        await Keyboard.Reach(desk.Button("Tangenter"));
        await desk.Page.Keyboard.PressAsync("Enter");
        await Keyboard.Reach(desk.Dialog.GetByLabel("Använd tangenter"));
        await desk.Page.Keyboard.PressAsync("Space");
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(desk.Dialog).ToHaveCountAsync(0);
        await desk.Page.Keyboard.PressAsync("b");
        await Keyboard.Reach(desk.Button("Ny omröstning"));
        await Expect(title).ToBeVisibleAsync();
        await Expect(desk.Projection).Not.ToContainTextAsync("Släckt");
    }

    [Fact]
    public async Task AModerator_MendsThePlanByKeyboardAlone()
    {
        await using var engine = await Engine.Start();
        await using var desk = await Desk.Open(browser, engine.Url);
        var keys = desk.Page.Keyboard;
        // The browser's own file dialog is held back for as long as somebody listens.
        desk.Page.FileChooser += (_, _) => { };
        await desk.SignIn();

        // Created with a perspective and a commitment.
        await Keyboard.Reach(desk.Page.GetByLabel("Samtalets titel"));
        await keys.TypeAsync(SchoolYard.Title);
        await Keyboard.Reach(desk.Aims);
        await keys.PressAsync("Enter");
        await Keyboard.Reach(desk.Page.GetByLabel("Barnets rättigheter", new() { Exact = true }));
        await keys.PressAsync("Space");
        await Keyboard.Reach(desk.Page.GetByLabel("Sök bland åtagandena"));
        await keys.TypeAsync("RV-4");
        await Keyboard.Reach(desk.Page.GetByRole(AriaRole.Checkbox, new() { Name = "modellregion" }));
        await keys.PressAsync("Space");
        await Keyboard.Reach(desk.Button("Skapa samtalet"));
        await keys.PressAsync("Enter");
        await Expect(desk.Before).ToContainTextAsync("Utlovat av Region Värmland");

        // A plan with barriers, from a file. Opening asks first, and the way back has the focus.
        await Replace(SchoolYard.Plan.ToJsonString());
        await Expect(desk.Finding(SchoolYard.AgeLimit)).ToBeVisibleAsync();
        await Keyboard.Reach(desk.Button("Öppna samtalet"), backwards: true);
        await keys.PressAsync("Enter");
        await Expect(desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Avbryt" })).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Expect(desk.Button("Öppna samtalet")).ToBeFocusedAsync();

        await Replace(SchoolYard.Mended(SchoolYard.Plan.AsObject()));
        await Expect(desk.Before).ToContainTextAsync("Ni är redo att öppna.");
        await Keyboard.Reach(desk.Button("Öppna samtalet"), backwards: true);
        await keys.PressAsync("Enter");
        await Expect(desk.Button("Pausa")).ToBeFocusedAsync();
        await Keyboard.Reach(desk.Button("Granskning"));
        await keys.PressAsync("Enter");
        await Expect(desk.Dialog).ToContainTextAsync("Granskningen hittade inget att anmärka på.");
        await keys.PressAsync("Escape");
        await Expect(desk.Button("Granskning")).ToBeFocusedAsync();

        async Task Replace(string plan)
        {
            await Keyboard.Reach(desk.Page.GetByLabel("Byt till en ändrad plan"));
            var chooser = await desk.Page.RunAndWaitForFileChooserAsync(() => keys.PressAsync("Enter"));
            await chooser.SetFilesAsync(Desk.PlanFile(plan));
        }
    }

    private static async Task SignIn(Desk desk)
    {
        await desk.Page.GotoAsync("/sign-in");
        await Keyboard.Reach(desk.Page.GetByLabel("Din nyckel"));
        await desk.Page.Keyboard.TypeAsync(Engine.ModeratorKey);
        await desk.Page.Keyboard.PressAsync("Enter");
        var dialogue = desk.Page.GetByRole(AriaRole.Link, new() { Name = Evening.Title });
        await Expect(dialogue).ToBeVisibleAsync();
        await Keyboard.Reach(dialogue);
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Queue).ToBeVisibleAsync();
    }
}
