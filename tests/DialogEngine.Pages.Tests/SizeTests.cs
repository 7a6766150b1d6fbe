using System.Collections.Concurrent;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>What a phone downloads before it can vote, as it comes over the wire: headers and all.</summary>
public sealed class SizeTests(Browser browser)
{
    private const int MostBytes = 60 * 1024;
    private const int MostBytesOfScript = 35 * 1024;

    [Fact]
    public async Task ThePhonesPage_IsSmall()
    {
        await using var evening = await Evening.Begin();
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        var network = await phone.Page.Context.NewCDPSessionAsync(phone.Page);
        var kinds = new ConcurrentDictionary<string, (string Kind, string Url)>();
        var bytes = new ConcurrentDictionary<string, double>();
        network.Event("Network.responseReceived").OnEvent += (_, e) => kinds[e!.Value.GetProperty("requestId").GetString()!] =
            (e.Value.GetProperty("type").GetString()!, e.Value.GetProperty("response").GetProperty("url").GetString()!);
        network.Event("Network.loadingFinished").OnEvent += (_, e) =>
            bytes[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("encodedDataLength").GetDouble();
        await network.SendAsync("Network.enable");

        await phone.Scan(evening.Dialogue.Links.Phone, Phone.AtHome);
        await phone.Accept();
        await phone.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var loaded = bytes.Select(one => (kinds[one.Key].Kind, kinds[one.Key].Url, Bytes: one.Value)).OrderByDescending(one => one.Bytes).ToArray();
        var list = string.Join('\n', loaded.Select(one => $"{one.Bytes,8:N0} {one.Kind,-10} {one.Url}"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{list}\n{loaded.Sum(one => one.Bytes),8:N0} in all");
        Assert.Subset(loaded.Select(one => one.Kind).ToHashSet(), new HashSet<string> { "Document", "Script", "Stylesheet", "Image" });
        Assert.True(loaded.Sum(one => one.Bytes) <= MostBytes, list);
        Assert.True(loaded.Where(one => one.Kind == "Script").Sum(one => one.Bytes) <= MostBytesOfScript, list);
    }
}
