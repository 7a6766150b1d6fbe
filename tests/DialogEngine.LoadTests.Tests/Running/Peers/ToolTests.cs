namespace DialogEngine.LoadTests.Running.Peers;

public class ToolTests
{
    [Fact]
    public void ToolThatIsMissing_IsToldWithItsCure()
    {
        var words = Assert.Throws<CannotRunException>(() => Tool.Find("redis-server", "The peer redis counts in Redis", "apt-get install redis-server", path: "/nowhere")).Message;

        Assert.Equal("The peer redis counts in Redis, and there is no redis-server on the PATH. Install it (apt-get install redis-server), or leave this peer out with --against.", words);
    }

    [Fact]
    public void Tool_IsTheFirstOnThePath()
    {
        var folder = Directory.CreateTempSubdirectory("dialogengine-tool-").FullName;
        var file = Path.Combine(folder, "node");
        File.WriteAllText(file, "");

        Assert.Equal(file, Tool.Find("node", "", "", path: string.Join(Path.PathSeparator, "/nowhere", folder)));
        Directory.Delete(folder, recursive: true);
    }
}
