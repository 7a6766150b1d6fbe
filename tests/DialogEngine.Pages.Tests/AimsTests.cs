using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>A dialogue that is created from its title can say at once which promises it serves.</summary>
public sealed class AimsTests(Browser browser)
{
    [Fact]
    public async Task ChosenCommitmentsAndPerspectives_AreThoseOfTheDialogue()
    {
        await using var engine = await Engine.Start();
        await using var desk = await Desk.Open(browser, engine.Url);
        await desk.SignIn();
        var asked = 0;
        desk.Page.Request += (_, request) => asked += request.Url.EndsWith("/api/commitments", StringComparison.Ordinal) ? 1 : 0;
        var commitments = desk.Page.GetByRole(AriaRole.Group, new() { Name = "Åtaganden som samtalet bidrar till" });
        Assert.Equal(0, asked);

        await desk.Aims.ClickAsync();
        await desk.Page.GetByLabel("Barnets rättigheter", new() { Exact = true }).CheckAsync();
        await Expect(commitments.GetByRole(AriaRole.Group, new() { Name = "Kristinehamns kommun" })).ToBeVisibleAsync();
        await commitments.GetByLabel("Sök bland åtagandena").FillAsync("värmland rättighetsperspektiv");
        await Expect(commitments.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 åtagande");
        await Expect(commitments.GetByRole(AriaRole.Group, new() { Name = "Kristinehamns kommun" })).ToHaveCountAsync(0);
        await commitments.GetByRole(AriaRole.Checkbox).CheckAsync();
        // In a search one presses Enter; that does not create anything.
        await commitments.GetByLabel("Sök bland åtagandena").PressAsync("Enter");
        await commitments.GetByLabel("Sök bland åtagandena").FillAsync("");
        await Expect(commitments.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(1);
        await Expect(desk.Aims).ToContainTextAsync("(2 valda)");

        await desk.Create("Barnen i Värmland");
        await Expect(desk.Before).ToContainTextAsync("modellregion för FN:s konvention om barnets rättigheter");
        await Expect(desk.Before).ToContainTextAsync("Perspektiv: barnets rättigheter");
        desk.Window.IsQuiet();
    }
}
