namespace DialogEngine.ApiPage;

/// <summary><c>docs/api.md</c> says what the documentation in the code says.</summary>
public class ApiPageTests
{
    private static readonly Page Written = new(typeof(Registers.Register).Assembly);

    [Fact, Trait("written", "yes")]
    public void ApiPage_SaysWhatTheCodeSays() => WrittenFile.Holds("docs/api.md", Written.Write());

    [Fact]
    public void ApiPage_HasAChapterForEveryNamespace() =>
        Assert.Equal(Written.Namespaces.Order(StringComparer.Ordinal), Chapter.InOrder.Select(chapter => chapter.Namespace).Order(StringComparer.Ordinal));

    [Fact]
    public void Chapters_NameTypesThatExist()
    {
        var names = typeof(Registers.Register).Assembly.GetExportedTypes().Select(type => $"{type.Namespace}.{type.Name.Split('`')[0]}").ToHashSet();
        Assert.Subset(names, Chapter.InOrder.SelectMany(chapter => chapter.First.Select(first => $"{chapter.Namespace}.{first}")).ToHashSet());
    }

    [Fact]
    public void ApiPage_HasNothingUnexplained() => Assert.Empty(Written.Gaps);

    [Fact]
    public void ApiPage_LeadsToEveryAnchorItNames()
    {
        var page = Written.Write();
        var anchors = page.Split("<a id=\"").Skip(1).Select(part => part.Split('"')[0]).ToArray();
        Assert.Equal(anchors.Distinct(), anchors);
        Assert.Subset(anchors.ToHashSet(), page.Split("](#").Skip(1).Select(part => part.Split(')')[0]).ToHashSet());
    }
}
