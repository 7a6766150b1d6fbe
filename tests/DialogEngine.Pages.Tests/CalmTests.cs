using DialogEngine.Checks;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>Numbers stream for the eyes alone: who listens to the page, or stands somewhere in it, is left in peace.</summary>
public sealed class CalmTests(Browser browser)
{
    private const int Votes = 30;

    // Each message empties the live region and fills it again.
    private const int MostMutations = 4;

    [Fact]
    public async Task ManyVotes_NeitherFloodTheLiveRegionsNorMoveTheFocus()
    {
        await using var evening = await Evening.Begin();
        await using var crowd = await evening.Crowd(Votes / 2, Votes / 2);
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        await using var wall = await Wall.Open(browser, evening.Engine.Url, evening.Dialogue.Links.Projector);
        await using var desk = await Desk.Open(browser, evening.Engine.Url);
        await desk.SignIn(evening.Dialogue.Links.Desk);
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.InTheRoom);
        await phone.Accept();
        await evening.Moderator.OpenPoll(Evening.IdOf(Evening.Dare));
        await evening.Moderator.Show("Poll", Evening.IdOf(Evening.Dare));
        await Expect(wall.Heading(Evening.Dare)).ToBeVisibleAsync();
        await Keyboard.Reach(phone.Poll(Evening.Dare).GetByLabel(Evening.Always, new() { Exact = true }));
        await Keyboard.Reach(desk.Poll(Evening.Dare).GetByRole(AriaRole.Button, new() { Name = "Avsluta" }));
        // The news that a poll is open is told first.
        await Expect(phone.Page.Locator("#announcer")).ToContainTextAsync(Evening.Dare);
        var watches = await Task.WhenAll(Stillness.Watch(phone.Page), Stillness.Watch(wall.Page), Stillness.Watch(desk.Page));

        await crowd.Vote(Evening.IdOf(Evening.Dare), 12, 8, 6, 4);

        await wall.Shows(Evening.Always, 12);
        await Expect(desk.Poll(Evening.Dare)).ToContainTextAsync($"{Votes} har röstat");
        await Expect(phone.Poll(Evening.Dare)).ToContainTextAsync($"{Votes} personer har röstat.");
        foreach (var watch in watches)
        {
            var (mutations, moves) = await watch.Seen();
            Assert.InRange(mutations, 0, MostMutations);
            Assert.Equal(0, moves);
        }
    }
}
