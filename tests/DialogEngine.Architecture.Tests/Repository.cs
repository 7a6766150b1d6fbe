using System.Reflection;

namespace DialogEngine;

/// <summary>The sources as they lie on disk, and the assemblies they were compiled to.</summary>
internal static class Repository
{
    private static readonly string[] Unwritten =
        ["bin", "obj", "node_modules", "wwwroot", "artifacts", "TestResults", "data", "results", ".git", ".vs", ".idea", ".vscode"];

    public static string Root { get; } = FindRoot();

    public static Assembly Domain { get; } = typeof(Dialogues.Dialogue).Assembly;

    public static Assembly Storage { get; } = typeof(Storage.IReadiness).Assembly;

    public static Assembly Abstractions { get; } = typeof(Dialogues.IDialogueGrain).Assembly;

    public static Assembly Grains { get; } = typeof(GrainsRegistration).Assembly;

    public static Assembly Web { get; } = typeof(WebRegistration).Assembly;

    public static Assembly[] All { get; } = [Domain, Storage, Abstractions, Grains, Web];

    /// <summary>Every file that people write and that ends so, below a folder; paths are from the root, with slashes.</summary>
    public static IEnumerable<string> Files(string below = "", params string[] endings) =>
        Walk(new DirectoryInfo(Path.Combine(Root, below)))
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Where(file => endings.Length == 0 || endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => !folder.Exists ? [] :
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(below => !Unwritten.Contains(below.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Directory.Packages.props.");
        return folder.FullName;
    }
}
