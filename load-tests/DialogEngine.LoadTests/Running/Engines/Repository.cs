using System.Diagnostics;

namespace DialogEngine.LoadTests.Running.Engines;

/// <summary>The repository that this program lies in, and the engine in it.</summary>
internal static class Repository
{
    private const string Project = "src/DialogEngine.Host/DialogEngine.Host.csproj";
    private const string Program = "src/DialogEngine.Host/bin/Release/net10.0/DialogEngine.Host.dll";

    public static string? Root { get; } = FindRoot();

    /// <summary>The engine of the repository, built if it is not.</summary>
    /// <exception cref="CannotRunException">There is no repository here, or it does not build.</exception>
    public static async Task<string> Engine(CancellationToken stop)
    {
        var root = Root ?? throw new CannotRunException("There is no engine here to start. Name one with --engine path/to/DialogEngine.Host.dll, or one that runs with --url.");
        var program = Path.Combine(root, Program);
        if (!File.Exists(program)) await Build(root, stop);
        return program;
    }

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

    private static async Task Build(string root, CancellationToken stop)
    {
        Console.Error.WriteLine("Building the engine …");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = root };
        foreach (var argument in (string[])["build", Project, "-c", "Release", "-v", "quiet", "-nologo"]) start.ArgumentList.Add(argument);
        using var build = Process.Start(start)!;
        var said = await build.StandardOutput.ReadToEndAsync(stop);
        await build.WaitForExitAsync(stop);
        if (build.ExitCode != 0) throw new CannotRunException($"The engine does not build:\n{said}");
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
