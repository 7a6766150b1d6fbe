namespace DialogEngine.LoadTests.Comparing;

public class OrderTests
{
    [Fact]
    public void Rounds_GoThereAndBack()
    {
        string[] all = ["ours", "echo", "memory"];

        Assert.Equal(["ours", "echo", "memory"], Order.Of(all, 1));
        Assert.Equal(["memory", "echo", "ours"], Order.Of(all, 2));
        Assert.Equal(["ours", "echo", "memory"], Order.Of(all, 3));
    }
}
