namespace DialogEngine.LoadTests.Scenarios;

/// <summary>The scenarios that come along, and those of one's own.</summary>
internal static class Library
{
    private const string Ending = ".json";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Scenarios");

    /// <summary>The names of those that come along.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, $"*{Ending}").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>A scenario by its name, or by the path of its file.</summary>
    /// <exception cref="CannotRunException">There is none, or it has mistakes.</exception>
    public static Scenario Find(string nameOrPath)
    {
        var file = nameOrPath.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? nameOrPath : Path.Combine(Folder, $"{nameOrPath}{Ending}");
        if (!File.Exists(file))
            throw new CannotRunException($"There is no scenario '{nameOrPath}'. Those that come along are {string.Join(", ", Names)}; one of your own is named by its file, such as evening.json.");
        var (scenario, mistakes) = ScenarioReader.Read(File.ReadAllBytes(file));
        return scenario ?? throw new CannotRunException($"The scenario {Path.GetFileName(file)} has {(mistakes.Count == 1 ? "a mistake" : $"{mistakes.Count} mistakes")}:\n{string.Join('\n', mistakes.Select(mistake => $"  {mistake}"))}");
    }
}
