using DialogEngine.Checks;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>Every picture on the wall, in its dark and in its light shade.</summary>
public sealed class ProjectorAccessibilityTests(Browser browser)
{
    [Fact]
    public async Task EveryPicture_IsAccessible()
    {
        await using var evening = await Evening.Begin();
        await using var crowd = await evening.Crowd(4, 3);
        await using var wall = await Wall.Open(browser, evening.Engine.Url, evening.Dialogue.Links.Projector);
        var audit = new Audit(wall.Window, 1920);

        await Expect(wall.Heading(Evening.Title)).ToBeVisibleAsync();
        await LookInBothShades("welcome");

        await evening.Moderator.OpenPoll(Evening.IdOf(Evening.Dare));
        await crowd.Vote(Evening.IdOf(Evening.Dare), 4, 2, 1);
        await evening.Moderator.Show("Poll", Evening.IdOf(Evening.Dare));
        await wall.Shows(Evening.Always, 4);
        await LookInBothShades("a live poll");
        await evening.Moderator.ClosePoll(Evening.IdOf(Evening.Dare), publish: true);
        await Expect(wall.Picture).ToContainTextAsync("Slutligt resultat: 7 röster");
        await LookInBothShades("a result");

        await evening.Moderator.OpenPoll(Evening.IdOf(Evening.Hindrance));
        await evening.Moderator.Show("Poll", Evening.IdOf(Evening.Hindrance));
        await Expect(wall.Heading(Evening.Hindrance)).ToBeVisibleAsync();
        await LookInBothShades("a poll whose tally is hidden");

        var question = await crowd.Ask(0, "Vad händer med det vi säger här i kväll?");
        await evening.Moderator.Do("Approve", question);
        await crowd.Support(question, 6);
        await evening.Moderator.Show("Contribution", question);
        await Expect(wall.Picture).ToContainTextAsync("6 stöder");
        await LookInBothShades("a question");
        await evening.Moderator.Answer(question, "Varje fråga och varje resultat publiceras, och om tre månader ses vi igen.");
        await Expect(wall.Picture).ToContainTextAsync("om tre månader ses vi igen");
        await LookInBothShades("a question and its answer");

        await evening.Moderator.Show("Blank");
        await Expect(wall.Picture).ToHaveTextAsync("DialogEngine");
        await LookInBothShades("blank");
        await evening.Moderator.Show("Welcome");
        await evening.Moderator.Do("CloseDialogue");
        await Expect(wall.Picture).ToContainTextAsync("Tack för samtalet");
        await LookInBothShades("the end");

        audit.IsClean();
        wall.Window.IsQuiet();

        async Task LookInBothShades(string picture)
        {
            await audit.Look(picture);
            await wall.Page.Keyboard.PressAsync("d");
            await audit.Look($"{picture}, in the other shade");
            await wall.Page.Keyboard.PressAsync("d");
        }
    }
}
