using DialogEngine.TownHall.Engine;
using Spectre.Console;

namespace DialogEngine.TownHall;

/// <summary>What the command line asks for.</summary>
internal sealed record TownHallRequest(Uri Url, string? Key, string Language, int Phones, int Seed, bool Fast);

/// <summary>Plays a town hall from the command line; its exit code says how it went.</summary>
internal static class TownHallCommand
{
    public const int Right = 0;
    public const int Different = 1;
    public const int NotStarted = 2;
    public const int GaveUp = 3;

    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromMinutes(2);

    public static async Task<int> Run(TownHallRequest request, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(request.Key))
            return Complain("A moderator's key is needed: give --key, or set the environment variable DIALOGENGINE_KEY.", NotStarted);
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 120;
        var patience = new Patience(GiveUpAfter, TimeProvider.System);
        using var http = new EngineHttp(request.Url, request.Key, patience);
        try
        {
            return await new Evening(request, AnsiConsole.Console, http, patience).Play(stop) ? Right : Different;
        }
        catch (Exception e) when (e is EngineRefusedException or GaveUpException)
        {
            return Complain(e.Message, GaveUp);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Complain("Stopped before the end.", GaveUp);
        }
    }

    private static int Complain(string message, int exitCode)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
