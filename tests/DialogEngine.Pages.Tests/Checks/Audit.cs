using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DialogEngine.Windows;

namespace DialogEngine.Checks;

/// <summary>
/// Looks at a page in one state after the other, in each width, light and dark, by the rules that a machine can check;
/// tells of everything at the end.
/// </summary>
internal sealed class Audit(Window window, params int[] widths)
{
    private const string TargetSize = "target-size";

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // Off by default, whatever its tags say.
        Rules = new() { [TargetSize] = new() { Enabled = true } },
    };

    private readonly List<string> _findings = [];

    public async Task Look(string state)
    {
        var page = window.Page;
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, page.ViewportSize!.Height);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Look(page, $"{state} ({width}, {scheme})");
            }

            var content = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (content > width) _findings.Add($"{state}: the page is {content} pixels wide in a window of {width}, and scrolls sideways.");
        }
    }

    public void IsClean() => Assert.True(_findings.Count == 0, string.Join("\n\n", _findings));

    private async Task Look(IPage page, string state)
    {
        var result = await page.RunAxe(Rules);
        AxeResultItem[] rules = [.. result.Passes, .. result.Violations, .. result.Incomplete, .. result.Inapplicable];
        Assert.Contains(rules, rule => rule.Id == TargetSize);
        _findings.AddRange(
            from rule in result.Violations
            from node in rule.Nodes
            select $"{state}: {rule.Id}, {rule.Help}: {node.Html}\n{string.Join('\n', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}");
    }
}
