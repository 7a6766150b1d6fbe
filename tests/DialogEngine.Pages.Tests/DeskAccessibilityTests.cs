using DialogEngine.Checks;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>The desk in every state that a moderator meets, with each of its sheets open.</summary>
public sealed class DeskAccessibilityTests(Browser browser)
{
    private const string Bus = "Sista bussen hem till byn går innan mötena är slut. Hur ska vi kunna vara med?";

    [Fact]
    public async Task EveryState_IsAccessible()
    {
        await using var evening = await Evening.Begin();
        await using var crowd = await evening.Crowd(4, 3);
        await using var desk = await Desk.Open(browser, evening.Engine.Url);
        var audit = new Audit(desk.Window, 320, 1280);

        await SignIn(desk, audit);
        await Prepare(evening, desk, audit);
        await Fill(evening, crowd);
        await desk.Page.GotoAsync(evening.Dialogue.Links.Desk);
        await Expect(desk.InQueue(Bus)).ToBeVisibleAsync();
        await Expect(desk.Poll(Evening.Dare).CountOf(Evening.Always)).ToHaveTextAsync("4");
        await audit.Look("a queue and a live poll");
        await OpenSheets(desk, audit);
        await Decide(desk, audit);
        await evening.Engine.Kill();
        await Expect(desk.Page.GetByText("Kontakten är bruten. Ansluter igen")).ToBeVisibleAsync();
        await audit.Look("lost connection");

        audit.IsClean();
    }

    private static async Task SignIn(Desk desk, Audit audit)
    {
        await desk.Page.GotoAsync("/sign-in");
        await audit.Look("sign-in");
        await desk.Page.GetByLabel("Din nyckel").FillAsync("dk_fel-nyckel");
        await desk.Button("Logga in").ClickAsync();
        await Expect(desk.Page.GetByText("Nyckeln stämmer inte.")).ToBeVisibleAsync();
        await audit.Look("sign-in with a wrong key");
        await desk.SignIn();
        await Expect(desk.Page.GetByRole(AriaRole.Link, new() { Name = Evening.Title })).ToBeVisibleAsync();
        await audit.Look("dialogues, a new one, moderators");
        await desk.ChoosePlan("""{ "title": {}, "polls": [ { "title": { "sv": "Hm?" }, "options": [ { "sv": "Ja" } ] } ] }""");
        await Expect(desk.Page.GetByText("/polls/0/options")).ToBeVisibleAsync();
        await desk.Page.GetByLabel("Namn").FillAsync("Karin");
        await desk.Button("Lägg till").ClickAsync();
        await Expect(desk.Page.GetByText("Nyckel till Karin")).ToBeVisibleAsync();
        await audit.Look("a plan with mistakes, a new moderator's key");
        await desk.Button("Ta bort Karin").ClickAsync();
        await Expect(desk.Dialog).ToBeVisibleAsync();
        await audit.Look("revoking a moderator");
    }

    private static async Task Prepare(Evening evening, Desk desk, Audit audit)
    {
        await desk.Page.GotoAsync("/desk");
        await desk.Aims.ClickAsync();
        await desk.Page.GetByRole(AriaRole.Checkbox, new() { Name = "modellregion" }).CheckAsync();
        await audit.Look("choosing commitments for a new dialogue");

        var planned = await evening.Http.Create(SchoolYard.Plan);
        await desk.Page.GotoAsync(planned.Links.Desk);
        await Expect(desk.Finding(SchoolYard.AgeLimit)).ToBeVisibleAsync();
        await audit.Look("what the review found");
        await desk.ReplacePlan("""{ "title": {}, "perspectives": ["grannens"] }""");
        await Expect(desk.Before.GetByText("/perspectives/0")).ToBeVisibleAsync();
        await audit.Look("a plan with mistakes, which changes nothing");
        await desk.Button("Öppna samtalet").ClickAsync();
        await Expect(desk.Dialog).ToBeVisibleAsync();
        await audit.Look("opening with barriers left");
        await desk.Page.Keyboard.PressAsync("Escape");
        await desk.ReplacePlan(SchoolYard.Mended(SchoolYard.Plan.AsObject()));
        await Expect(desk.Before).ToContainTextAsync("Ni är redo att öppna.");
        await audit.Look("nothing to remark on");
    }

    private static async Task Fill(Evening evening, Crowd crowd)
    {
        await evening.Moderator.OpenPoll(Evening.IdOf(Evening.Dare));
        await crowd.Vote(Evening.IdOf(Evening.Dare), 4, 1, 2);
        await crowd.RaiseHand(1);
        await crowd.Ask(0, Bus);
        await crowd.Ask(1, "Hur tar man sig hit om man inte har bil?");
        var first = await crowd.Ask(2, "Vad händer med det vi säger här i kväll?");
        await evening.Moderator.Do("Approve", first);
        await evening.Moderator.Do("Label", new { contributionId = first, labels = (string[])["återkoppling"] });
        await evening.Moderator.Do("Edit", new { contributionId = first, text = "Vad händer med det vi säger här i kväll, och när?" });
        await crowd.Support(first, 5);
        await evening.Moderator.Show("Contribution", first);
    }

    private static async Task OpenSheets(Desk desk, Audit audit)
    {
        await desk.Button("Ny omröstning").ClickAsync();
        await Look("a new poll");
        await desk.Dialog.GetByLabel("Flera val").CheckAsync();
        await desk.Dialog.GetByText("Fler inställningar").ClickAsync();
        await desk.Dialog.GetByLabel("Skriv också på engelska").CheckAsync();
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Spara som utkast" }).ClickAsync();
        await Expect(desk.Dialog.GetByText("Skriv en fråga.")).ToBeVisibleAsync();
        await Leave("a new poll with everything and mistakes");

        await desk.InPoll(Evening.NextPlace, "Ändra");
        await Leave("a draft being edited");
        await desk.InPoll(Evening.NextPlace, "Ta bort");
        await Leave("a draft being removed");
        await desk.Button("Avsluta").First.ClickAsync();
        await Leave("closing the dialogue");
        await desk.Button("Granskning").ClickAsync();
        await Expect(desk.Dialog.GetByText("Granskningen hittade")).ToBeVisibleAsync();
        await Leave("the review of an open dialogue");
        await desk.Button("Tangenter").ClickAsync();
        await Leave("the keys");

        foreach (var (key, sheet) in (KeyValuePair<string, string>[])[new("r", "rejecting"), new("m", "merging"), new("e", "editing"), new("l", "labelling")])
        {
            await desk.InQueue(Bus).PressAsync(key);
            await Leave(sheet);
        }

        await desk.Tab("Godkända");
        await audit.Look("what is approved");
        await desk.InQueue("Vad händer med").PressAsync("s");
        await Leave("answering");

        async Task Look(string state)
        {
            await Expect(desk.Dialog).ToBeVisibleAsync();
            await audit.Look(state);
        }

        async Task Leave(string state)
        {
            await Look(state);
            await desk.Page.Keyboard.PressAsync("Escape");
            await Expect(desk.Dialog).ToHaveCountAsync(0);
        }
    }

    private static async Task Decide(Desk desk, Audit audit)
    {
        await desk.Tab("Väntar");
        await desk.InQueue(Bus).PressAsync("r");
        await desk.Page.Keyboard.PressAsync("1");
        await Expect(desk.Page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("Avslagen.");
        await audit.Look("a rejection that can be undone");
        await desk.Tab("Avslagna");
        await Expect(desk.InQueue(Bus)).ToBeVisibleAsync();
        await audit.Look("what is rejected");
        await desk.InPoll(Evening.Dare, "Avsluta");
        await desk.InPoll(Evening.Dare, "Publicera");
        await desk.Button("Pausa").ClickAsync();
        await Expect(desk.Button("Fortsätt")).ToBeVisibleAsync();
        await audit.Look("a published poll, a paused dialogue");
        await desk.Page.Keyboard.PressAsync("b");
        await Expect(desk.Projection).ToContainTextAsync("Släckt");
        await audit.Look("a blank projector");
    }
}
