using DialogEngine.Packing;

namespace DialogEngine.Samples;

/// <summary><c>samples/CommitmentRegister</c> in a folder outside the repository, built there once, with only the package.</summary>
public sealed class SampleCopy(PackedPackage packed) : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("commitment-register-");

    public string Folder => _folder.FullName;

    public async ValueTask InitializeAsync()
    {
        Copy(Repository.At("samples/CommitmentRegister"), Folder);
        Copy(packed.Feed, _folder.CreateSubdirectory("feed").FullName);
        await Running.Run(Folder, "dotnet", "build", "-warnaserror");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in new DirectoryInfo(from).EnumerateFiles()) file.CopyTo(Path.Combine(to, file.Name));
    }
}
