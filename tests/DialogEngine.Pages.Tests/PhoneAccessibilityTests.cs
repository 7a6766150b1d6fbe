using DialogEngine.Checks;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>The phone's page in every state that people meet: by WCAG 2.2 AA as far as a machine can tell, and without sideways scrolling.</summary>
public sealed class PhoneAccessibilityTests(Browser browser)
{
    private const string Question = "Hur skyddas unga som engagerar sig från hot och hat på nätet?";

    [Fact]
    public async Task EveryState_IsAccessible()
    {
        await using var evening = await Evening.Begin();
        await using var crowd = await evening.Crowd(3, 3);
        await using var phone = await Phone.Open(browser, evening.Engine.Url, Device.Narrow);
        var audit = new Audit(phone.Window, 320, 390);

        await ComeIn(evening, phone, audit);
        await Vote(evening, crowd, phone, audit);
        await Ask(evening, crowd, phone, audit);
        await SeeResults(evening, phone, audit);
        await LoseTheConnection(evening, phone, audit);

        audit.IsClean();
        phone.Window.IsQuiet(engineWasAway: true);
    }

    private static async Task ComeIn(Evening evening, Phone phone, Audit audit)
    {
        await phone.Page.GotoAsync("/");
        await audit.Look("welcome");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Gå med" }).ClickAsync();
        await Expect(phone.Page.GetByLabel("Kod, sex siffror")).ToHaveAttributeAsync("aria-invalid", "true");
        await audit.Look("welcome without a code");
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.AtHome);
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Jag är med" })).ToBeVisibleAsync();
        await audit.Look("climate");
        await phone.Accept();
        await audit.Look("nothing to answer");
    }

    private static async Task Vote(Evening evening, Crowd crowd, Phone phone, Audit audit)
    {
        foreach (var poll in (string[])[Evening.Dare, Evening.Hindrance, Evening.YoungFirst]) await evening.Moderator.OpenPoll(Evening.IdOf(poll));
        await crowd.Vote(Evening.IdOf(Evening.Dare), 3, 1, 2);
        await Expect(phone.Poll(Evening.Dare).CountOf(Evening.Always)).ToHaveTextAsync("3");
        await phone.Choose(Evening.Dare, Evening.Seldom);
        await phone.Choose(Evening.Hindrance, "Språket är krångligt");
        await phone.Choose(Evening.Hindrance, "Jag vet inte när eller var");
        await audit.Look("voting; hidden tallies; as many chosen as may be");
        await phone.Vote(Evening.Dare, Evening.Seldom);
        await phone.SeesCounted(Evening.Dare, Evening.Seldom);
        await phone.Receipt(Evening.Dare);
        await audit.Look("voted, the receipt unfolded");
        await phone.Poll(Evening.Dare).GetByRole(AriaRole.Button, new() { Name = "Ändra" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Räck upp handen" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Ta ner handen" })).ToBeVisibleAsync();
        await audit.Look("changing one's vote; hand raised");
        await phone.Vote(Evening.Hindrance, "Språket är krångligt");
        await phone.SeesCounted(Evening.Hindrance, "Jag vet inte när eller var", "Språket är krångligt");
    }

    private static async Task Ask(Evening evening, Crowd crowd, Phone phone, Audit audit)
    {
        var shown = await crowd.Ask(0, Question);
        var answered = await crowd.Ask(1, "Kan det finnas tolk på mötena?");
        foreach (var one in (string[])[shown, answered]) await evening.Moderator.Do("Approve", one);
        await evening.Moderator.Answer(answered, "Ja, från och med nästa möte.");
        await evening.Moderator.Show("Contribution", shown);
        await phone.Ask("Varför är alla möten på kvällen?");
        await phone.Support(Question);
        await Expect(phone.Own("Varför är alla möten på kvällen?")).ToContainTextAsync("Väntar");
        await Expect(phone.Other("tolk")).ToContainTextAsync("från och med nästa möte");
        // Under the pointer, where a finger that has pressed it leaves it.
        await phone.Other(Question).GetByRole(AriaRole.Button, new() { Name = "Stöd" }).HoverAsync();
        await audit.Look("questions: one's own, shown, answered");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Skicka", Exact = true }).ClickAsync();
        await audit.Look("an empty question");
        await phone.GoTo("Om");
        await Expect(phone.Page.GetByText(Evening.Promise)).ToBeVisibleAsync();
        await audit.Look("about, with what was promised");
    }

    private static async Task SeeResults(Evening evening, Phone phone, Audit audit)
    {
        await evening.Moderator.ClosePoll(Evening.IdOf(Evening.Hindrance), publish: true);
        await evening.Moderator.ClosePoll(Evening.IdOf(Evening.Dare), publish: false);
        await phone.GoTo("Nu");
        await phone.Poll(Evening.Hindrance).GetByRole(AriaRole.Button, new() { Name = "Kontrollera att min röst är med" }).ClickAsync();
        await Expect(phone.Poll(Evening.Hindrance)).ToContainTextAsync("Din röst är med bland de räknade");
        await audit.Look("a result, checked; a closed poll");
    }

    private static async Task LoseTheConnection(Evening evening, Phone phone, Audit audit)
    {
        await evening.Engine.Kill();
        await Expect(phone.Strip).ToBeVisibleAsync();
        await phone.Vote(Evening.YoungFirst, "Ja");
        await Expect(phone.Strip).ToContainTextAsync("Din röst är sparad i telefonen.");
        await audit.Look("lost connection, a vote kept");
        await phone.Page.GotoAsync("about:blank");
        await evening.Engine.Run();
        await phone.Page.GotoAsync($"/d/{evening.Dialogue.DialogueId}");
        await phone.SeesCounted(Evening.YoungFirst, "Ja");
        await using var moderator = await Moderator.Connect(evening.Engine, evening.Dialogue.DialogueId);
        await moderator.Do("CloseDialogue");
        await Expect(phone.Page.GetByText("Samtalet är slut.")).ToBeVisibleAsync();
        await audit.Look("the dialogue is over");
    }
}
