using System.Collections.Immutable;
using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.Formats;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Host;

/// <summary>The registers whose commitments dialogues may serve: the catalogue's, and one of the municipality's own.</summary>
internal static class RegisterRegistration
{
    private const string Setting = "DialogEngine:Register";
    private const int MistakesShown = 20;

    /// <exception cref="CannotStartException">The configured register cannot be read, or has mistakes; they are listed.</exception>
    public static IServiceCollection AddRegisters(this IServiceCollection services, IConfiguration configuration)
    {
        Register[] own = configuration[Setting] is { Length: > 0 } path ? [Read(Path.GetFullPath(path, Environment.CurrentDirectory))] : [];
        return services.AddSingleton(new KnownCommitments([StrongDemocracy.Register, .. own]));
    }

    private static Register Read(string path)
    {
        try
        {
            var reading = Directory.Exists(path)
                ? RegisterCsv.Read(Directory.EnumerateFiles(path, "*.csv").ToImmutableDictionary(file => Path.GetFileName(file), File.ReadAllText))
                : RegisterJson.Read(File.ReadAllText(path));
            return reading.Register ?? throw new CannotStartException(Report(path, reading.Mistakes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException($"{Setting} names '{path}', a JSON file or a folder of CSV files, which cannot be read: {e.Message}", e);
        }
    }

    private static string Report(string path, ValueList<Mistake> mistakes)
    {
        var lines = mistakes.Take(MistakesShown).Select(mistake => $"  {mistake.Place}: expected {mistake.Expected}, found {mistake.Found}");
        var rest = mistakes.Count > MistakesShown ? $"\n  and {mistakes.Count - MistakesShown} more" : "";
        return $"{Setting} names '{path}', which has {mistakes.Count} {(mistakes.Count == 1 ? "mistake" : "mistakes")}:\n{string.Join('\n', lines)}{rest}";
    }
}
