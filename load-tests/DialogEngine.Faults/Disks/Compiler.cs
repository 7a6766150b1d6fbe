using DialogEngine.Faults.Cluster;

namespace DialogEngine.Faults.Disks;

/// <summary>The machine's C compiler.</summary>
internal static class Compiler
{
    private static readonly string[] Names = ["gcc", "clang"];

    /// <exception cref="InvalidOperationException">There is none, or the source has a mistake.</exception>
    public static Task<string> Run(params IEnumerable<string> arguments)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var compiler = Array.Find(Names, name => folders.Any(folder => File.Exists(Path.Combine(folder, name))))
            ?? throw new InvalidOperationException("No C compiler was found. Install the package gcc.");
        return Tool.Run([compiler, .. arguments]);
    }
}
