namespace DialogEngine.LoadTests.Running.Peers;

/// <summary>A program that a peer needs and this repository does not have.</summary>
internal static class Tool
{
    /// <summary>Where it is.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="why">What it is for, as a beginning of a sentence.</param>
    /// <param name="cure">How to get it.</param>
    /// <param name="path">Where to look; the environment's <c>PATH</c> when left out.</param>
    /// <exception cref="CannotRunException">It is not there.</exception>
    public static string Find(string name, string why, string cure, string? path = null) =>
        (path ?? Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => (string[])[Path.Combine(folder, name), Path.Combine(folder, $"{name}.exe"), Path.Combine(folder, $"{name}.cmd")])
            .FirstOrDefault(File.Exists)
        ?? throw new CannotRunException($"{why}, and there is no {name} on the PATH. Install it ({cure}), or leave this peer out with --against.");
}
