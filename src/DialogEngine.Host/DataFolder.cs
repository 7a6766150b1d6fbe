namespace DialogEngine.Host;

/// <summary>Where the engine keeps what must not be lost: <c>DialogEngine:DataFolder</c>, or <c>data</c> beside the working folder.</summary>
internal static class DataFolder
{
    public static DirectoryInfo Open(IConfiguration configuration)
    {
        var path = configuration["DialogEngine:DataFolder"] is { Length: > 0 } configured ? configured : "data";
        var full = Path.GetFullPath(path, Environment.CurrentDirectory);
        // Ballots and keys are nobody else's to read.
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(full)
            : Directory.CreateDirectory(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
