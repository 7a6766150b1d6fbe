using System.Text;
using System.Text.Json.Nodes;
using DialogEngine.Running;

namespace DialogEngine.Windows;

/// <summary>A moderator at the desk.</summary>
internal sealed class Desk(Window window) : IAsyncDisposable
{
    public Window Window => window;

    public IPage Page => window.Page;

    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    public ILocator Queue => Page.GetByRole(AriaRole.Region, new() { Name = "Frågor och inlägg" });

    public ILocator Projection => Page.GetByRole(AriaRole.Region, new() { Name = "På projektorn" });

    /// <summary>What stands in the place of the queue until the dialogue is opened.</summary>
    public ILocator Before => Page.GetByRole(AriaRole.Region, new() { Name = "Innan du öppnar" });

    /// <summary>One thing that the review found.</summary>
    public ILocator Finding(string problem) => Page.Locator(".finding").Filter(new() { HasText = problem });

    /// <summary>What unfolds the commitments and perspectives of a new dialogue.</summary>
    public ILocator Aims => Page.GetByText("Åtaganden och rättighetsperspektiv");

    public static async Task<Desk> Open(Browser browser, Uri engine, Device? device = null) =>
        new(await browser.Open(engine, device ?? Device.Desk));

    public async Task SignIn()
    {
        await Page.GotoAsync("/sign-in");
        await Page.GetByLabel("Din nyckel").FillAsync(Engine.ModeratorKey);
        await Button("Logga in").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Dina samtal" })).ToBeVisibleAsync();
    }

    /// <summary>Signs in and goes to the desk of a dialogue.</summary>
    public async Task SignIn(string desk)
    {
        await SignIn();
        await Page.GotoAsync(desk);
        await Expect(Queue).ToBeVisibleAsync();
    }

    /// <summary>Creates a dialogue from a title alone.</summary>
    /// <returns>Its id and its join code.</returns>
    public async Task<(string DialogueId, string JoinCode)> Create(string title)
    {
        await Page.GetByLabel("Samtalets titel").FillAsync(title);
        await Button("Skapa samtalet").ClickAsync();
        await Expect(Heading(title)).ToBeVisibleAsync();
        var code = await Page.GetByText("Kod").Locator("..").GetByRole(AriaRole.Strong).InnerTextAsync();
        return (new Uri(Page.Url).Segments[^1], string.Concat(code.Where(char.IsAsciiDigit)));
    }

    /// <summary>Creates a dialogue from a plan's file, if it has no mistakes.</summary>
    public Task ChoosePlan(string json) => Page.GetByLabel("Välj planfil").SetInputFilesAsync(PlanFile(json));

    /// <summary>Puts a plan's file in the place of the plan of a dialogue that is not opened, if it has no mistakes.</summary>
    public Task ReplacePlan(string json) => Page.GetByLabel("Byt till en ändrad plan").SetInputFilesAsync(PlanFile(json));

    /// <summary>Takes the plan out as a file.</summary>
    /// <returns>What the file is called, and the plan.</returns>
    public async Task<(string Name, JsonObject Plan)> TakePlan()
    {
        var file = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = "Hämta planen som fil" }).ClickAsync());
        return (file.SuggestedFilename, JsonNode.Parse(await File.ReadAllTextAsync(await file.PathAsync()))!.AsObject());
    }

    public static FilePayload PlanFile(string json) => new() { Name = "plan.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(json) };

    public ILocator Heading(string title) => Page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Writes a poll with these answers; with none it is answered with yes, no or abstain.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="done">The button that ends it: open at once, or keep as a draft.</param>
    /// <param name="answers">The options.</param>
    public async Task WritePoll(string question, string done, params string[] answers)
    {
        await Button("Ny omröstning").ClickAsync();
        await Dialog.GetByLabel("Fråga", new() { Exact = true }).FillAsync(question);
        if (answers.Length > 0)
        {
            await Dialog.GetByLabel("Ett val").CheckAsync();
            for (var number = 1; number <= answers.Length; number++)
            {
                var field = Dialog.GetByLabel($"Svarsalternativ {number}", new() { Exact = true });
                await field.FillAsync(answers[number - 1]);
                if (number < answers.Length) await field.PressAsync("Enter");
            }
        }

        await Dialog.GetByRole(AriaRole.Button, new() { Name = done }).ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    public ILocator Poll(string title) => Page.GetByRole(AriaRole.Article, new() { Name = title });

    public Task InPoll(string title, string button) => Poll(title).GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    /// <summary>One contribution in the tab of the queue that is in view.</summary>
    public ILocator InQueue(string text) => Queue.GetByRole(AriaRole.Listitem).Filter(new() { HasText = text });

    public Task Tab(string name) => Queue.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();

    public ValueTask DisposeAsync() => window.DisposeAsync();
}
