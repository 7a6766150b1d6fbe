using DialogEngine.Storage;

namespace DialogEngine.Host;

/// <summary>What the program does when it is called: it runs the engine, or with <c>migrate</c> only brings the store up to date.</summary>
internal static class Commands
{
    private const string Migrate = "migrate";
    private const int NotStarted = 1;

    /// <summary>Carries out a command to its end.</summary>
    /// <returns>What the process ends with: 0, or 1 when it could not start; then the reason has been printed.</returns>
    public static async Task<int> Run(string[] args)
    {
        try
        {
            if (args is [Migrate, .. var configuration]) Schema.Migrate(configuration);
            else if (args is [var word, ..] && !IsSetting(word)) throw new CannotStartException($"'{word}' is no command. There is one, '{Migrate}'; without it the engine runs.");
            else await Run(await Engine.Start(args, InlineSockets.Prefer(args)));
            return 0;
        }
        catch (Exception e) when (e is CannotStartException or StoreUnavailableException)
        {
            await Console.Error.WriteLineAsync($"DialogEngine did not start. {e.Message}");
            return NotStarted;
        }
    }

    private static async Task Run(WebApplication engine)
    {
        await using var running = engine;
        await engine.WaitForShutdownAsync();
    }

    private static bool IsSetting(string word) => word.StartsWith('-') || word.StartsWith('/') || word.Contains('=', StringComparison.Ordinal);
}
