namespace DialogEngine.Checks;

/// <summary>What somebody without a mouse does.</summary>
internal static class Keyboard
{
    private const int MostTabs = 80;

    // An outline, or another mark that the page draws in its place.
    private const string IsSeen = """
        e => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 || boxShadow !== 'none';
        }
        """;

    /// <summary>Presses Tab until something has the focus, and sees that it has it.</summary>
    public static async Task Reach(ILocator wanted, bool backwards = false)
    {
        await Expect(wanted).ToBeVisibleAsync();
        for (var tabs = 0; !await wanted.EvaluateAsync<bool>("e => e === document.activeElement"); tabs++)
        {
            if (tabs == MostTabs) Assert.Fail($"{MostTabs} presses of Tab did not lead to {wanted}.");
            await wanted.Page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
        }

        Assert.True(await wanted.EvaluateAsync<bool>(IsSeen), $"Nobody sees that {wanted} has the focus.");
    }
}
