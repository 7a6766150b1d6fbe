namespace DialogEngine.Registers;

public class SourceTests
{
    private static readonly Source Page3 = new("Beslut", new Uri("https://example.org/beslut#sida-3"), new DateOnly(2026, 11, 22));

    [Fact]
    public void Sources_AreEqualByTitleAddressAndDay()
    {
        var same = Page3 with { Address = new Uri("https://example.org/beslut#sida-3") };

        Assert.Equal(Page3, same);
        Assert.Equal(Page3.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Page3, Page3 with { Title = "Protokoll" });
        Assert.NotEqual(Page3, Page3 with { ReadOn = new DateOnly(2026, 11, 23) });
        Assert.NotEqual(Page3, Page3 with { Address = null });
    }

    [Fact]
    public void Sources_OnTwoPlacesOfOnePage_AreTwo() =>
        Assert.NotEqual(Page3, Page3 with { Address = new Uri("https://example.org/beslut#sida-4") });

    [Fact]
    public void Sources_MayHaveAnAddressThatIsNotWhole()
    {
        var file = Page3 with { Address = new Uri("beslut.pdf", UriKind.Relative) };

        Assert.Equal(file, file with { Address = new Uri("beslut.pdf", UriKind.Relative) });
        Assert.NotEqual(file, Page3);
    }
}
