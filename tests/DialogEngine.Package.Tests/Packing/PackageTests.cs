using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;

namespace DialogEngine.Packing;

/// <summary>The package as a stranger finds it.</summary>
[Collection(PackedPackageCollection.Name)]
public class PackageTests(PackedPackage packed)
{
    private const string Home = "https://github.com/DialogEngine/DialogEngine";

    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void Packing_WarnsOfNothing() => Assert.DoesNotContain("warn", packed.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task Package_DependsOnNothing() =>
        Assert.DoesNotContain((await packed.Nuspec()).Descendants(), element => element.Name.LocalName is "dependency" or "frameworkReference" or "frameworkAssembly");

    [Fact]
    public async Task Package_SaysWhatItIsAndWhereItLives()
    {
        var nuspec = await packed.Nuspec();
        Assert.Equal("DialogEngine.Domain", Said("id"));
        Assert.Equal(packed.Version, Said("version"));
        Assert.Equal("MIT", Said("license"));
        Assert.Equal("README.md", Said("readme"));
        Assert.Equal("icon.png", Said("icon"));
        Assert.Equal(Home, Said("projectUrl"));
        Assert.Equal($"{Home}/blob/main/CHANGELOG.md", Said("releaseNotes"));
        Assert.All(["title", "description", "tags", "authors"], name => Assert.NotEmpty(Said(name)));
        Assert.Equal(Home, Element("repository").Attribute("url")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", Element("repository").Attribute("commit")!.Value);

        string Said(string name) => Element(name).Value;
        XElement Element(string name) => nuspec.Descendants().Single(element => element.Name.LocalName == name);
    }

    [Fact]
    public async Task Package_HoldsTheLibraryItsDocumentationAndItsPage_AndNoMore()
    {
        await using var zip = await ZipFile.OpenReadAsync(packed.Package, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["DialogEngine.Domain.nuspec", "README.md", "icon.png", "lib/net10.0/DialogEngine.Domain.dll", "lib/net10.0/DialogEngine.Domain.xml"],
            zip.Entries.Select(entry => entry.FullName).Where(name => name[0] is not ('_' or '[') && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.InRange(zip.GetEntry("icon.png")!.Length, 1, 10_000);
    }

    [Fact]
    public async Task Symbols_LeadToTheSourcesAtTheCommit()
    {
        var commit = (await packed.Nuspec()).Descendants().Single(element => element.Name.LocalName == "repository").Attribute("commit")!.Value;
        await using var zip = await ZipFile.OpenReadAsync(packed.Symbols, TestContext.Current.CancellationToken);
        using var bytes = new MemoryStream();
        await using (var entry = await zip.GetEntry("lib/net10.0/DialogEngine.Domain.pdb")!.OpenAsync(TestContext.Current.CancellationToken))
            await entry.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        bytes.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        var pdb = provider.GetMetadataReader();
        var link = pdb.CustomDebugInformation.Select(pdb.GetCustomDebugInformation).Single(one => pdb.GetGuid(one.Kind) == SourceLink);
        Assert.Contains($"/*\":\"https://raw.githubusercontent.com/DialogEngine/DialogEngine/{commit}/*\"", Encoding.UTF8.GetString(pdb.GetBlobBytes(link.Value)), StringComparison.Ordinal);
    }
}
