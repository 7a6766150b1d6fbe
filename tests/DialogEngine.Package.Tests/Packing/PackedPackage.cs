using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace DialogEngine.Packing;

/// <summary>The library, packed once for all tests into a feed of its own, under a version that nobody has seen.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-package-");

    // NuGet keeps every version it has ever unpacked: one seen before would be served as it was then.
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}");

    /// <summary>The folder with the package and its symbols.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>What packing printed.</summary>
    public string Output { get; private set; } = "";

    public string Package => Path.Combine(Feed, $"DialogEngine.Domain.{Version}.nupkg");

    public string Symbols => Path.ChangeExtension(Package, ".snupkg");

    public async ValueTask InitializeAsync() =>
        Output = await Running.Run(Repository.Root, "dotnet", "pack", "src/DialogEngine.Domain", "-c", "Release", "-o", Feed,
            "--artifacts-path", Path.Combine(_folder.FullName, "artifacts"), $"-p:MinVerVersionOverride={Version}");

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        var unpacked = Path.Combine(PackagesFolder, "dialogengine.domain", Version);
        if (Directory.Exists(unpacked)) Directory.Delete(unpacked, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>What the package says of itself.</summary>
    public async Task<XElement> Nuspec()
    {
        await using var zip = await ZipFile.OpenReadAsync(Package);
        await using var nuspec = await zip.GetEntry("DialogEngine.Domain.nuspec")!.OpenAsync();
        return (await XDocument.LoadAsync(nuspec, LoadOptions.None, default)).Root!;
    }

    private static string PackagesFolder => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

/// <summary>The tests that share one package.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "packed package";
}
