using DialogEngine.Replay.Engine;
using DialogEngine.Replay.Exports;
using DialogEngine.Replay.Run;
using Spectre.Console;

namespace DialogEngine.Replay.Report;

/// <summary>What the command line asks for.</summary>
internal sealed record ReplayRequest(
    DirectoryInfo Folder, Uri Url, string? Key, double BallotsPerSecond, TimeSpan GiveUpAfter);

/// <summary>Runs a replay from the command line; its exit code says how it went.</summary>
internal static class ReplayCommand
{
    public const int Right = 0;
    public const int Different = 1;
    public const int NotStarted = 2;
    public const int GaveUp = 3;

    public static async Task<int> Run(ReplayRequest request, CancellationToken stop)
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected) console.Profile.Width = 120;
        try
        {
            if (string.IsNullOrWhiteSpace(request.Key))
                return Complain("A moderator's key is needed: give --key, or set the environment variable DIALOGENGINE_KEY.", NotStarted);

            return await Replay(console, DeliberationFolder.Read(request.Folder), request, stop) ? Right : Different;
        }
        catch (UnreadableExportException e)
        {
            return Complain(e.Message, NotStarted);
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

    private static async Task<bool> Replay(
        IAnsiConsole console, Deliberation deliberation, ReplayRequest request, CancellationToken stop)
    {
        var patience = new Patience(request.GiveUpAfter, TimeProvider.System);
        using var http = new EngineHttp(request.Url, request.Key!, patience);
        var right = true;
        foreach (var part in deliberation.Parts(DialogueDraft.MostPolls))
        {
            console.MarkupLineInterpolated(
                $"[bold]{part.Topic}[/]: {part.CommentIds.Count} comments, {part.Votes.Count} votes, {part.Participants.Count} people");
            var progress = new ReplayProgress(part);
            var replay = new DeliberationReplay(part, http, request.Key!, patience, progress);
            var result = await new ProgressDisplay(console, progress, patience).While(Whole(replay, part));
            ResultReport.Print(console, result);
            right &= result.IsRight;
        }

        return right;

        async Task<ReplayResult> Whole(DeliberationReplay replay, Deliberation part)
        {
            var dialogue = await http.CreateDialogue(DialogueDraft.Of(part), stop);
            console.MarkupLineInterpolated($"Watch it: {new Uri(request.Url, dialogue.Links.Desk)} (desk), {new Uri(request.Url, dialogue.Links.Projector)} (projector)");
            return await replay.Run(dialogue, request.BallotsPerSecond, stop);
        }
    }

    private static int Complain(string message, int exitCode)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
