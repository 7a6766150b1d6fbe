namespace DialogEngine.ClusterSample.Processes;

/// <summary>Builds the engine from the sources around this sample, as a newcomer would.</summary>
internal static class Build
{
    private const string Project = "src/DialogEngine.Host";

    /// <returns>The engine's assembly.</returns>
    /// <exception cref="DidNotStartException">The sources are not there, or cannot be built.</exception>
    public static async Task<FileInfo> Engine()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, Project)))
            folder = folder.Parent ?? throw new DidNotStartException("The engine's sources are not around this sample; name its DialogEngine.Host.dll with --engine.");
        var output = Path.Combine(folder.FullName, Project);
        await Tool.Run("Building the engine", "dotnet", "build", output, "-c", "Release", "-v", "quiet");
        return new DirectoryInfo(Path.Combine(output, "bin", "Release")).EnumerateFiles("DialogEngine.Host.dll", SearchOption.AllDirectories).MaxBy(file => file.LastWriteTimeUtc)!;
    }
}
