namespace DialogEngine.Faults;

/// <summary>The programs that a run starts, where a build of this repository leaves them.</summary>
internal static class Repository
{
    private const string Configuration = "Release";

    public static FileInfo Engine => Built("src/DialogEngine.Host");

    public static FileInfo FaultyEngine => Built("load-tests/DialogEngine.Faults.Host");

    public static FileInfo Checker => Built("load-tests/DialogEngine.Checker");

    /// <summary>The folder of the sources around this program.</summary>
    /// <exception cref="DirectoryNotFoundException">This program was moved away from them.</exception>
    public static DirectoryInfo Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static FileInfo Built(string project) =>
        new(Path.Combine(Root.FullName, project, "bin", Configuration, "net10.0", Path.GetFileName(project) + ".dll"));

    private static DirectoryInfo Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DialogEngine.sln"))) folder = folder.Parent;
        return folder ?? throw new DirectoryNotFoundException("The engine's sources are not around this program.");
    }
}
