using System.Diagnostics;

namespace DialogEngine.LoadTests.Running.Engines;

/// <summary>The repository that this program lies in, and the programs in it.</summary>
internal static class Repository
{
    private const string Host = "src/DialogEngine.Host/DialogEngine.Host.csproj";

    public static string? Root { get; } = FindRoot();

    /// <summary>The engine of the repository, built if it is not.</summary>
    /// <exception cref="CannotRunException">There is no repository here, or it does not build.</exception>
    public static Task<string> Engine(CancellationToken stop) => Root is null
        ? throw new CannotRunException("There is no engine here to start. Name one with --engine path/to/DialogEngine.Host.dll, or one that runs with --url.")
        : Built(Host, "the engine", stop);

    /// <summary>A program of the repository, built if it is not.</summary>
    /// <param name="project">Its project, from the root.</param>
    /// <param name="name">What a person calls it.</param>
    /// <param name="stop">Ends the building.</param>
    /// <exception cref="CannotRunException">There is no repository here, or it does not build.</exception>
    public static async Task<string> Built(string project, string name, CancellationToken stop)
    {
        var file = InRoot(project, name);
        var program = Path.Combine(Path.GetDirectoryName(file)!, "bin", "Release", "net10.0", $"{Path.GetFileNameWithoutExtension(file)}.dll");
        if (!File.Exists(program)) await Build(file, name, stop);
        return program;
    }

    /// <summary>A file or folder of the repository.</summary>
    /// <exception cref="CannotRunException">There is no repository here.</exception>
    public static string InRoot(string path, string name) => Path.Combine(
        Root ?? throw new CannotRunException($"To start {name}, this program has to lie in DialogEngine's repository, where it was built; {AppContext.BaseDirectory} is in none."), path);

    /// <summary>The commit that is checked out, with a plus where something was changed since; null where nobody can tell.</summary>
    public static async Task<string?> Commit()
    {
        if (Root is null) return null;
        try
        {
            var (code, commit) = await Ask("git", ["-C", Root, "rev-parse", "--short", "HEAD"]);
            if (code != 0) return null;
            var (_, changes) = await Ask("git", ["-C", Root, "status", "--porcelain"]);
            return changes.Length == 0 ? commit : $"{commit}+";
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task Build(string project, string name, CancellationToken stop)
    {
        Console.Error.WriteLine($"Building {name} …");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = Root! };
        foreach (var argument in (string[])["build", project, "-c", "Release", "-v", "quiet", "-nologo"]) start.ArgumentList.Add(argument);
        using var build = Process.Start(start)!;
        var said = await build.StandardOutput.ReadToEndAsync(stop);
        await build.WaitForExitAsync(stop);
        if (build.ExitCode != 0) throw new CannotRunException($"{char.ToUpperInvariant(name[0])}{name[1..]} does not build:\n{said}");
    }

    private static async Task<(int Code, string Said)> Ask(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said.Trim());
    }

    private static string? FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DialogEngine.sln"))) folder = folder.Parent;
        return folder?.FullName;
    }
}
