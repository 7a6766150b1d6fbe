using DialogEngine.Checks;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>Desk, projector and two phones at once through a whole dialogue, with the engine killed in the middle of it.</summary>
public sealed class WholeDialogueTests(Browser browser)
{
    private const string Title = "Demokrativeckan i Värmland: får alla höras?";
    private const string Dare = "Vågar du säga vad du tycker när många lyssnar?";
    private const string Always = "Ja, nästan alltid";
    private const string Seldom = "Sällan";
    private const string No = "Nej";
    private const string YoungFirst = "Ska unga få ordet först på nästa möte?";
    private const string Bus = "Sista bussen hem till byn går innan mötena är slut. Hur ska vi kunna vara med?";
    private const string NextTime = "Nästa möte börjar tidigare, och allt går att följa hemifrån.";

    [Fact]
    public async Task ADialogue_IsLedFromOpeningToPublishedResult_ThroughAKilledEngine()
    {
        await using var engine = await Engine.Start();
        using var http = new EngineHttp(engine.Url);
        await using var desk = await Desk.Open(browser, engine.Url);
        await using var inHall = await Phone.Open(browser, engine.Url);
        await using var atHome = await Phone.Open(browser, engine.Url);

        // The moderator opens a dialogue, and the wall shows the way in.
        await desk.SignIn();
        var (dialogueId, code) = await desk.Create(Title);
        await using var wall = await Wall.Open(browser, engine.Url, $"/projector/{dialogueId}");
        await desk.Button("Öppna samtalet").ClickAsync();
        await Expect(desk.Button("Pausa")).ToBeVisibleAsync();
        await Expect(wall.Heading(Title)).ToBeVisibleAsync();
        await Expect(wall.Picture).ToContainTextAsync($"{code[..3]}\u2009{code[3..]}");
        await Expect(wall.Picture.GetByAltText("QR-kod som öppnar samtalet på telefonen")).ToBeVisibleAsync();

        // People come in, by the typed code and by the QR code, and read what is asked of everyone.
        await inHall.TypeCode($"{code[..3]} {code[3..]}", Phone.InTheRoom);
        await inHall.Accept();
        await atHome.Scan($"/?code={code}", Phone.AtHome);
        await atHome.Accept();
        await Expect(desk.Page.GetByText("1 i salen, 1 på distans")).ToBeVisibleAsync();
        await Expect(wall.Picture).ToContainTextAsync("1 i salen, 1 på distans");

        // A poll is improvised, both answer it, one changes.
        await desk.WritePoll(Dare, "Öppna genast", Always, Seldom, No);
        await Expect(wall.Heading(Dare)).ToBeVisibleAsync();
        await inHall.Vote(Dare, Always);
        await inHall.SeesCounted(Dare, Always);
        await atHome.Vote(Dare, No);
        await atHome.SeesCounted(Dare, No);
        await wall.Shows(Always, 1);
        await wall.Shows(No, 1);
        await atHome.Change(Dare, Always);
        await atHome.SeesCounted(Dare, Always);
        await wall.Shows(Always, 2);
        await wall.Shows(No, 0);
        await Expect(desk.Poll(Dare)).ToContainTextAsync("2 har röstat");
        await Expect(desk.Poll(Dare).CountOf(Always)).ToHaveTextAsync("2");
        await Expect(inHall.Poll(Dare).CountOf(Always)).ToHaveTextAsync("2");

        // A question is asked, approved with the keyboard alone, supported, and shown.
        await inHall.Ask(Bus);
        await Expect(inHall.Own(Bus)).ToContainTextAsync("Väntar på att en samtalsledare läser");
        await Expect(desk.InQueue(Bus)).ToBeVisibleAsync();
        await Keyboard.Reach(desk.InQueue(Bus));
        await desk.Page.Keyboard.PressAsync("a");
        await Expect(inHall.Own(Bus)).ToContainTextAsync("Godkänd. Alla kan se den");
        await atHome.GoTo("Frågor");
        await atHome.Support(Bus);
        await Expect(inHall.Own(Bus)).ToContainTextAsync("1 stöder");
        await desk.Tab("Godkända");
        await Keyboard.Reach(desk.InQueue(Bus));
        await desk.Page.Keyboard.PressAsync("p");
        await Expect(wall.Heading(Bus)).ToBeVisibleAsync();
        await Expect(wall.Picture).ToContainTextAsync("1 stöder");

        // A second poll is open when the engine dies: one vote is on its way, the other is cast while nobody answers.
        await desk.WritePoll(YoungFirst, "Spara som utkast");
        await desk.InPoll(YoungFirst, "Öppna");
        await Expect(wall.Heading(YoungFirst)).ToBeVisibleAsync();
        await inHall.GoTo("Nu");
        await atHome.GoTo("Nu");
        await Expect(atHome.Poll(YoungFirst)).ToBeVisibleAsync();
        await engine.Freeze();
        await inHall.Vote(YoungFirst, "Ja");
        await Expect(inHall.Poll(YoungFirst)).ToContainTextAsync("Skickar din röst");
        var onItsWay = await Ballots.InOutbox(inHall, dialogueId);
        await engine.Kill();
        await Expect(inHall.Strip).ToContainTextAsync("Kontakten är bruten. Vi försöker igen. Din röst är sparad i telefonen.");
        await Expect(atHome.Strip).ToContainTextAsync("Kontakten är bruten. Vi försöker igen.");
        await Expect(desk.Page.GetByText("Kontakten är bruten. Ansluter igen")).ToBeVisibleAsync();
        await atHome.Vote(YoungFirst, "Nej");
        await Expect(atHome.Poll(YoungFirst)).ToContainTextAsync("Din röst är sparad i telefonen och skickas när kontakten är tillbaka.");
        var kept = await Ballots.InOutbox(atHome, dialogueId);
        await Expect(wall.Heading(YoungFirst)).ToBeVisibleAsync();

        // It comes back, and with it everything, on all four; each of the two votes counts, once, as the ballot it was.
        await engine.Run();
        await inHall.SeesCounted(YoungFirst, "Ja");
        await atHome.SeesCounted(YoungFirst, "Nej");
        await Expect(inHall.Strip).ToHaveCountAsync(0);
        await Expect(atHome.Strip).ToHaveCountAsync(0);
        Assert.Equal(onItsWay, await inHall.Receipt(YoungFirst));
        Assert.Equal(kept, await atHome.Receipt(YoungFirst));
        await inHall.SeesCounted(Dare, Always);
        await atHome.SeesCounted(Dare, Always);
        await Expect(desk.Page.GetByText("Ansluten")).ToBeVisibleAsync();
        await Expect(desk.Poll(Dare).CountOf(Always)).ToHaveTextAsync("2");
        await Expect(desk.Poll(YoungFirst)).ToContainTextAsync("2 har röstat");
        await Expect(desk.InQueue(Bus)).ToContainTextAsync("1 stöd");
        await wall.Shows("Ja", 1);
        await wall.Shows("Nej", 1);

        // The question is answered: its author, the others and the wall see the answer.
        await desk.InQueue(Bus).ClickAsync();
        await desk.Page.Keyboard.PressAsync("p");
        await Expect(wall.Heading(Bus)).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("s");
        await desk.Dialog.GetByLabel("Svar i skrift").FillAsync(NextTime);
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Markera som besvarad" }).ClickAsync();
        await inHall.GoTo("Frågor");
        await Expect(inHall.Own(Bus)).ToContainTextAsync($"Svar: {NextTime}");
        await atHome.GoTo("Frågor");
        await Expect(atHome.Other(Bus)).ToContainTextAsync($"Svar: {NextTime}");
        await Expect(wall.Picture).ToContainTextAsync(NextTime);

        // Both polls are closed and published; each phone finds its ballot among the counted, and counts them again.
        foreach (var poll in (string[])[Dare, YoungFirst])
        {
            await desk.InPoll(poll, "Avsluta");
            await desk.InPoll(poll, "Publicera");
            await desk.InPoll(poll, "Visa");
            await Expect(wall.Heading(poll)).ToBeVisibleAsync();
            await Expect(wall.Picture).ToContainTextAsync("Slutligt resultat: 2 röster");
        }

        foreach (var phone in (Phone[])[inHall, atHome])
        {
            await phone.GoTo("Nu");
            foreach (var poll in (string[])[Dare, YoungFirst])
            {
                await Expect(phone.Poll(poll)).ToContainTextAsync("Din röst är räknad");
                await phone.Poll(poll).GetByRole(AriaRole.Button, new() { Name = "Kontrollera att min röst är med" }).ClickAsync();
                await Expect(phone.Poll(poll)).ToContainTextAsync("Din röst är med bland de räknade, med det du valde.");
                await Expect(phone.Poll(poll)).ToContainTextAsync("Telefonen räknade också om 2 röster: det stämmer med resultatet.");
            }
        }

        // The dialogue is closed, and everybody is thanked.
        await desk.Button("Avsluta").First.ClickAsync();
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Avsluta samtalet" }).ClickAsync();
        await desk.Button("Välkomstbild").ClickAsync();
        await Expect(inHall.Page.GetByText("Samtalet är slut. Tack för att du var med!")).ToBeVisibleAsync();
        await Expect(atHome.Page.GetByText("Samtalet är slut. Tack för att du var med!")).ToBeVisibleAsync();
        await Expect(wall.Picture).ToContainTextAsync("Tack för samtalet");

        // What everybody saw is what the engine counts, and what anybody can count again.
        var polls = await http.PollIds(dialogueId);
        await Ballots.Recount(http, dialogueId, polls[Dare], 2, 0, 0);
        var young = await Ballots.Recount(http, dialogueId, polls[YoungFirst], 1, 1, 0);
        Assert.Equal([0], young.Single(ballot => ballot.BallotId == onItsWay).Choice);
        Assert.Equal([1], young.Single(ballot => ballot.BallotId == kept).Choice);
        foreach (var window in (Window[])[desk.Window, wall.Window, inHall.Window, atHome.Window]) window.IsQuiet(engineWasAway: true);
    }
}
