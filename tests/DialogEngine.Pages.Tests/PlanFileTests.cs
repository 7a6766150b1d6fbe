using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>A dialogue from a plan's file, at the desk.</summary>
public sealed class PlanFileTests(Browser browser)
{
    private const string WithMistakes = """
        {
          "title": { "sv": "" },
          "moderation": "Never",
          "agenda": [ { "itemId": "Lyssna!", "title": { "sv": "Blir jag hörd?" } } ],
          "polls": [
            { "pollId": "a", "title": { "sv": "Vågar du?" }, "options": [ { "sv": "Ja" } ] },
            { "pollId": "b", "title": { "sv": "Vad hindrar dig?" }, "kind": "MultipleChoice", "options": [ { "sv": "Tid" }, { "sv": "Väg" } ], "maxChoices": 3 }
          ]
        }
        """;

    private const string Mended = """
        {
          "title": { "sv": "Vågar vi säga vad vi tycker?" },
          "polls": [ { "title": { "sv": "Vågar du?" }, "options": [ { "sv": "Ja" }, { "sv": "Nej" } ] } ]
        }
        """;

    [Fact]
    public async Task EveryMistake_IsShownWithItsPlace_AndTheMendedFileMakesADialogue()
    {
        await using var engine = await Engine.Start();
        await using var desk = await Desk.Open(browser, engine.Url);
        await desk.SignIn();

        await desk.ChoosePlan("{ \"title\": ");
        await Expect(desk.Page.GetByText("Filen är inte giltig JSON.")).ToBeVisibleAsync();

        await desk.ChoosePlan(WithMistakes);
        var mistakes = desk.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Väntade:" });
        await Expect(desk.Page.GetByText("Planen har 5 fel")).ToBeVisibleAsync();
        await Expect(mistakes).ToHaveCountAsync(5);
        foreach (var place in (string[])["/title/sv", "/moderation", "/agenda/0/itemId", "/polls/0/options", "/polls/1/maxChoices"])
            await Expect(mistakes.Filter(new() { HasText = place })).ToContainTextAsync("Fann:");

        await desk.ChoosePlan(Mended);
        await Expect(desk.Heading("Vågar vi säga vad vi tycker?")).ToBeVisibleAsync();
        await Expect(desk.Poll("Vågar du?")).ToContainTextAsync("Utkast");
    }
}
