using DialogEngine.Checks;
using DialogEngine.Windows;
using Xunit.Sdk;

namespace DialogEngine;

/// <summary>An audit that finds nothing is worth something only if it would have found it.</summary>
public sealed class AuditTests(Browser browser)
{
    [Theory]
    [InlineData("<p style='color:#ccc'>Svagt</p>", "color-contrast")]
    [InlineData("<button style='width:9px;height:9px;padding:0'>a</button><button style='width:9px;height:9px;padding:0'>b</button>", "target-size")]
    [InlineData("<input>", "label")]
    [InlineData("<h1>Ett</h1><h4>Fyra</h4>", "heading-order")]
    [InlineData("<p style='width:600px'>Bred</p>", "scrolls sideways")]
    public async Task Look_FindsWhatIsWrong(string wrong, string finding)
    {
        await using var window = await browser.Open(new Uri("http://samtal.example"), Device.Narrow);
        await window.Page.SetContentAsync($"<!doctype html><html lang='sv'><title>Sida</title><body style='background:#fff'><main><h1>Sida</h1>{wrong}</main></body></html>");
        var audit = new Audit(window, 320);

        await audit.Look("the page");

        Assert.Contains(finding, Assert.Throws<TrueException>(audit.IsClean).Message, StringComparison.Ordinal);
    }
}
