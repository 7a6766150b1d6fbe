namespace DialogEngine;

/// <summary>A file of the repository that is written from the code, and read and committed by people.</summary>
internal static class WrittenFile
{
    private const string Switch = "DIALOGENGINE_WRITE";

    /// <summary>Fails where the file is not what the code says, and tells how to write it anew.</summary>
    public static void Holds(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable(Switch) is { Length: > 0 }) File.WriteAllText(Repository.At(path), expected);
        Assert.True(
            File.Exists(Repository.At(path)) && Repository.Read(path) == expected,
            $"{path} is not what the code says now. Write it anew, read what changed, and commit it:\n"
            + $"  {Switch}=1 dotnet run --project tests/DialogEngine.Package.Tests -c Release -- -trait written=yes");
    }
}
