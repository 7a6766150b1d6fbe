using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>A connection that has fallen silent looks open to the browser: the pages notice by themselves, and nobody has to do anything.</summary>
public sealed class SilentLineTests(Browser browser)
{
    [Fact]
    public async Task APhoneWhoseLineFallsSilent_ConnectsAgain_AndItsBallotCounts()
    {
        await using var evening = await Evening.Begin();
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        var lines = await FirstFallsSilent(phone.Page, "audience", "CastBallot");
        await evening.Moderator.OpenPoll(Evening.IdOf(Evening.Dare));
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.AtHome);
        await phone.Accept();

        await phone.Vote(Evening.Dare, Evening.IfAsked);

        await Expect(phone.Poll(Evening.Dare)).ToContainTextAsync("Din röst är mottagen och räknas", new() { Timeout = 15_000 });
        await phone.SeesCounted(Evening.Dare, Evening.IfAsked);
        await Expect(phone.Strip).ToHaveCountAsync(0);
        Assert.Equal(2, lines());
        phone.Window.IsQuiet();
    }

    [Fact]
    public async Task ADeskWhoseLineFallsSilent_ConnectsAgain_AndItsCommandIsCarriedOut()
    {
        await using var evening = await Evening.Begin();
        await using var desk = await Desk.Open(browser, evening.Engine.Url);
        var lines = await FirstFallsSilent(desk.Page, "desk", "OpenPoll");
        await desk.SignIn(evening.Dialogue.Links.Desk);

        await desk.InPoll(Evening.Dare, "Öppna");

        await Expect(desk.Poll(Evening.Dare).GetByRole(AriaRole.Button, new() { Name = "Avsluta" })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Expect(desk.Page.Locator(".notice.refused")).ToHaveCountAsync(0);
        Assert.Equal(2, lines());
        desk.Window.IsQuiet();
    }

    /// <summary>From the first call of a method on, the first line brings nothing to either end and does not close.</summary>
    /// <returns>How many lines there have been.</returns>
    private static async Task<Func<int>> FirstFallsSilent(IPage page, string hub, string method)
    {
        var lines = 0;
        await page.RouteWebSocketAsync($"**/hubs/{hub}*", line =>
        {
            var first = ++lines == 1;
            var silent = false;
            var engine = line.ConnectToServer();
            line.OnMessage(frame =>
            {
                silent |= first && frame.Text!.Contains($"\"{method}\"", StringComparison.Ordinal);
                if (!silent) engine.Send(frame.Text!);
            });
            engine.OnMessage(frame =>
            {
                if (!silent) line.Send(frame.Text!);
            });
        });
        return () => lines;
    }
}
