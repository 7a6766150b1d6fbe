namespace DialogEngine.Checks;

/// <summary>What somebody without a mouse does.</summary>
internal static class Keyboard
{
    private const int MostTabs = 80;

    // An outline of its own, or of the label that it stands in.
    private const string IsSeen = """
        e => [e, e.closest('label')].some(one => {
          const { outlineStyle, outlineWidth } = one === null ? {} : getComputedStyle(one);
          return one !== null && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        })
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
