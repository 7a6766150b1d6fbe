namespace DialogEngine.Checks;

/// <summary>What somebody without a mouse does.</summary>
internal static class Keyboard
{
    private const int MostTabs = 80;

    /// <summary>Presses Tab until something has the focus, which must then be seen to have it.</summary>
    public static async Task Reach(ILocator wanted)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await wanted.EvaluateAsync<bool>("e => e === document.activeElement")) return;
            await wanted.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{MostTabs} presses of Tab did not lead to {wanted}.");
    }
}
