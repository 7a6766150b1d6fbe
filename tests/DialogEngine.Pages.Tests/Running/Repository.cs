namespace DialogEngine.Running;

/// <summary>Where things lie, from the folder of these tests upwards.</summary>
internal static class Repository
{
    private static readonly DirectoryInfo Output = new(AppContext.BaseDirectory);

    public static string Root { get; } = FindRoot();

    /// <summary>The engine that was built together with these tests.</summary>
    public static string Host { get; } = Path.Combine(Root, "src/DialogEngine.Host/bin", Output.Parent!.Name, Output.Name, "DialogEngine.Host.dll");

    private static string FindRoot()
    {
        var folder = Output;
        while (!File.Exists(Path.Combine(folder.FullName, "DialogEngine.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above {Output.FullName} holds DialogEngine.sln.");
        return folder.FullName;
    }
}
