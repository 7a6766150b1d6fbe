using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>A full hall in the middle of an evening, on every page, under a name. Where SCREENSHOTS names a folder, pictures are taken.</summary>
public sealed class PictureTests
{
    private const string Bus = "Sista bussen hem till byn går innan mötena är slut. Hur ska vi som bor långt ut kunna vara med?";
    private const string Youth = "Jag är 14. Vem berättar för oss i ungdomsrådet vad som hände med våra förslag?";
    private const string Shifts = "Varför är alla möten på kvällen? Vi som jobbar skift kan nästan aldrig komma.";
    private const string Interpreter = "Kan det finnas tolk på mötena? Min mamma har mycket att säga, men inte på svenska än.";

    private static readonly Uri Name = new("http://samtal.example");

    private static readonly string[] Waiting =
    [
        "Hur skyddas unga som engagerar sig från hot och hat på nätet?",
        "Kan kallelser och beslut skrivas så att man förstår dem utan att vara jurist?",
        "Hur tar man sig hit om man inte har bil?",
        "Alla har inte en smart telefon. Hur är vi som är äldre tänkta att rösta?",
        "Hur märks barnets rättigheter när det fattas beslut om vården i länet?",
    ];

    [Fact]
    public async Task AFullHall_IsAliveOnEveryPage()
    {
        await using var evening = await Evening.Begin();
        await using var crowd = await evening.Crowd(room: 26, remote: 17);
        await using var named = new Browser(Name, evening.Engine.Url);
        await named.InitializeAsync();
        await using var desk = await Desk.Open(named, Name);
        await using var phone = await Phone.Open(named, Name);
        await using var wall = await Wall.Open(named, Name, evening.Dialogue.Links.Projector);
        await desk.Page.GotoAsync("/sign-in");
        await Expect(desk.Button("Logga in")).ToBeVisibleAsync();
        await desk.Window.Picture("sign-in");
        await phone.Page.GotoAsync(evening.Dialogue.Links.Phone);
        await Expect(phone.Page.GetByLabel("Kod, sex siffror")).ToHaveValueAsync(evening.Dialogue.JoinCode);
        await phone.Window.Picture("phone-welcome");
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.InTheRoom);
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Jag är med" })).ToBeVisibleAsync();
        await phone.Window.Picture("phone-climate");
        await phone.Accept();
        await Expect(wall.Picture).ToContainTextAsync("27 i salen, 17 på distans");
        await wall.Rest();
        await wall.Window.Picture("projector-welcome");

        await Vote(evening, crowd, phone, wall);
        await AskAndShow(evening, crowd, phone, wall);

        await desk.SignIn();
        await Expect(desk.Page.GetByText("Administrator (du)")).ToBeVisibleAsync();
        await desk.Window.Picture("desk-start");
        await desk.Page.GotoAsync((await evening.Http.Create(SchoolYard.Plan)).Links.Desk);
        await Expect(desk.Finding(SchoolYard.NoInfluence)).ToBeVisibleAsync();
        await desk.Window.Picture("desk-review");
        await desk.Page.GotoAsync(evening.Dialogue.Links.Desk);
        await Expect(desk.InQueue(Waiting[^1])).ToBeVisibleAsync();
        await Expect(desk.Poll(Evening.Dare)).ToContainTextAsync("43 har röstat");
        await Expect(desk.Page.GetByText("2 händer uppe")).ToBeVisibleAsync();
        await desk.InQueue(Waiting[1]).ClickAsync();
        await desk.Page.Mouse.MoveAsync(0, 0);
        await desk.Window.Picture("desk");
        foreach (var window in (Window[])[desk.Window, wall.Window, phone.Window]) window.IsQuiet();
    }

    private static async Task Vote(Evening evening, Crowd crowd, Phone phone, Wall wall)
    {
        var dare = Evening.IdOf(Evening.Dare);
        await evening.Moderator.OpenPoll(dare);
        await evening.Moderator.Show("Poll", dare);
        await crowd.Vote(dare, 11, 17, 9, 5);
        await phone.Vote(Evening.Dare, Evening.IfAsked);
        await phone.SeesCounted(Evening.Dare, Evening.IfAsked);
        await Expect(phone.Poll(Evening.Dare)).ToContainTextAsync("43 personer har röstat.");
        // From what the answer can change to where it stands.
        await phone.Page.EvaluateAsync("scrollTo(0, 84)");
        await phone.Window.Picture("phone");
        await wall.Shows(Evening.IfAsked, 18);
        await wall.Rest();
        await wall.Window.Picture("projector");
    }

    private static async Task AskAndShow(Evening evening, Crowd crowd, Phone phone, Wall wall)
    {
        await phone.Ask(Shifts);
        await Expect(phone.Own(Shifts)).ToContainTextAsync("Väntar");
        var supports = new Dictionary<string, int> { [Bus] = 19, [Youth] = 14, [Interpreter] = 8 };
        foreach (var (text, count) in supports)
        {
            var question = await crowd.Ask(count, text);
            await evening.Moderator.Do("Approve", question);
            await crowd.Support(question, count);
            if (text == Bus) await evening.Moderator.Show("Contribution", question);
        }

        for (var one = 0; one < Waiting.Length; one++) await crowd.Ask(one, Waiting[one]);
        await Task.WhenAll(crowd.RaiseHand(3), crowd.RaiseHand(30));
        await phone.Support(Bus);
        await Expect(phone.Other(Bus)).ToContainTextAsync("20 personer stöder");
        await phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Det du har skickat" }).EvaluateAsync("e => e.scrollIntoView()");
        await phone.Window.Picture("phone-questions");
        await Expect(wall.Heading(Bus)).ToBeVisibleAsync();
        await Expect(wall.Picture).ToContainTextAsync("20 stöder");
        await wall.Rest();
        await wall.Window.Picture("projector-question");
    }
}
