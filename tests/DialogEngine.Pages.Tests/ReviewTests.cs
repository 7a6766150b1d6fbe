using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>Before a dialogue is opened its plan is held against people's rights, where the moderator sees it, and can be mended.</summary>
public sealed class ReviewTests(Browser browser)
{
    private const string Nothing = "Granskningen hittade inget att anmärka på. Ni är redo att öppna.";

    [Fact]
    public async Task WhatTheReviewFinds_IsShownBeforeOpening_AndAMendedPlanTakesThePlaceOfTheOld()
    {
        await using var engine = await Engine.Start();
        using var http = new EngineHttp(engine.Url);
        var dialogue = await http.Create(SchoolYard.Plan);
        await using var desk = await Desk.Open(browser, engine.Url);
        await desk.SignIn();
        await desk.Page.GotoAsync(dialogue.Links.Desk);

        // What weighs most comes first, with its place in words, what mends it and what it rests on.
        await Expect(desk.Before).ToContainTextAsync("Granskningen hittade 2 hinder och 1 svaghet.");
        await Expect(desk.Before.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(["Hinder (2)", "Svagheter (1)", "Åtaganden som samtalet bidrar till"]);
        await Expect(desk.Finding(SchoolYard.AgeLimit)).ToContainTextAsync("Åldersgränsen");
        await Expect(desk.Finding(SchoolYard.AgeLimit)).ToContainTextAsync("Så lagas det: Ta bort åldersgränsen.");
        await Expect(desk.Finding(SchoolYard.AgeLimit)).ToContainTextAsync("Vilar på: Rätten att bli hörd · barnkonventionen, artikel 12 och 2");
        await Expect(desk.Finding(SchoolYard.NoInfluence)).ToContainTextAsync($"Punkt 2: {SchoolYard.Children}");
        await Expect(desk.Before).ToContainTextAsync("Utlovat av Region Värmland");

        // A file with mistakes changes nothing.
        await desk.ReplacePlan("""{ "title": { "sv": "Skolgården" }, "commitments": ["RV-99"], "feedbackOn": "i vår" }""");
        await Expect(desk.Before.GetByRole(AriaRole.Alert)).ToContainTextAsync("Planen har 2 fel");
        await Expect(desk.Before.GetByRole(AriaRole.Alert)).ToContainTextAsync("/commitments/0");
        await Expect(desk.Heading(SchoolYard.Title)).ToBeVisibleAsync();

        // Taken out, mended, and put back: the review has nothing left to say, and opening asks nothing.
        var (name, plan) = await desk.TakePlan();
        Assert.Equal("vad-ska-skolgarden-bli.json", name);
        await desk.ReplacePlan(SchoolYard.Mended(plan));
        await Expect(desk.Before).ToContainTextAsync(Nothing);
        await Expect(desk.Before.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await Expect(desk.Page.Locator(".finding")).ToHaveCountAsync(0);
        await Expect(desk.Poll("Ska det planteras träd?")).ToContainTextAsync("Utkast");
        await desk.Button("Öppna samtalet").ClickAsync();
        await Expect(desk.Button("Pausa")).ToBeVisibleAsync();
        await Expect(desk.Dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task OpeningWithBarriersLeft_IsOneDecision_AndTheReviewCanStillBeRead()
    {
        await using var engine = await Engine.Start();
        using var http = new EngineHttp(engine.Url);
        var dialogue = await http.Create(SchoolYard.Plan);
        await using var desk = await Desk.Open(browser, engine.Url);
        await desk.SignIn();
        await desk.Page.GotoAsync(dialogue.Links.Desk);
        await Expect(desk.Finding(SchoolYard.NoDevice)).ToBeVisibleAsync();

        await desk.Button("Öppna samtalet").ClickAsync();
        await Expect(desk.Dialog).ToContainTextAsync("2 hinder är kvar: några som har rätt att vara med kan inte det.");
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Öppna samtalet" }).ClickAsync();

        await Expect(desk.Button("Pausa")).ToBeVisibleAsync();
        await Expect(desk.Queue).ToBeVisibleAsync();
        await Expect(desk.Before).ToHaveCountAsync(0);
        await desk.Button("Granskning").ClickAsync();
        await Expect(desk.Dialog).ToContainTextAsync(SchoolYard.NoDevice);
        await Expect(desk.Dialog).ToContainTextAsync("Utlovat av Region Värmland");
        await Expect(desk.Dialog.GetByLabel("Byt till en ändrad plan")).ToHaveCountAsync(0);
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(desk.Button("Granskning")).ToBeFocusedAsync();
        desk.Window.IsQuiet();
    }

    [Fact]
    public async Task APlanWithItsPollsInAnotherOrder_IsSeenSoAtEveryOpenDesk()
    {
        await using var engine = await Engine.Start();
        using var http = new EngineHttp(engine.Url);
        var dialogue = await http.Create(Polls("ett", "två", "tre"));
        await using var desk = await Desk.Open(browser, engine.Url);
        await using var other = await Desk.Open(browser, engine.Url);
        foreach (var one in (Desk[])[desk, other])
        {
            await one.SignIn();
            await one.Page.GotoAsync(dialogue.Links.Desk);
            await Expect(one.Page.GetByRole(AriaRole.Article)).ToHaveTextAsync([Named("ett"), Named("två"), Named("tre")]);
        }

        await desk.ReplacePlan(Polls("fyra", "tre", "ett").ToJsonString());

        foreach (var one in (Desk[])[desk, other])
            await Expect(one.Page.GetByRole(AriaRole.Article)).ToHaveTextAsync([Named("fyra"), Named("tre"), Named("ett")]);
    }

    [Fact]
    public async Task APollThatIsAdded_IsReviewedAtOnce()
    {
        await using var engine = await Engine.Start();
        await using var desk = await Desk.Open(browser, engine.Url);
        await desk.SignIn();
        await desk.Create("Parken");
        await Expect(desk.Before).ToContainTextAsync("Granskningen hittade");
        await Expect(desk.Finding("Omröstningen ”Folkomröstning")).ToHaveCountAsync(0);

        await desk.WritePoll("Folkomröstning om parken: ska den vara kvar?", "Spara som utkast");

        await Expect(desk.Finding("Omröstningen ”Folkomröstning om parken: ska den vara kvar?”").First).ToBeVisibleAsync();
        desk.Window.IsQuiet();
    }

    private static Regex Named(string question) => new($"^{question}\\?");

    private static JsonObject Polls(params string[] questions) => new()
    {
        ["title"] = new JsonObject { ["sv"] = "Tre frågor" },
        ["polls"] = new JsonArray([.. questions.Select(question => new JsonObject
        {
            ["pollId"] = question.Replace('å', 'a'),
            ["kind"] = "YesNoAbstain",
            ["title"] = new JsonObject { ["sv"] = question + "?" },
        })]),
    };
}
