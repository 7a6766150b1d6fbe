using DialogEngine.Dialogues;
using DialogEngine.Identity;
using DialogEngine.Moderators;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Http;

/// <summary>The dialogues that a moderator may lead. One that cannot be read does not stand in the way of the others.</summary>
internal sealed partial class DialogueList(IGrainFactory grains, ILogger<DialogueList> log)
{
    /// <summary>How many are asked at once: each that nobody has looked at reads its whole journal.</summary>
    private const int AtOnce = 16;

    public static async Task<IResult> Read(HttpContext http, IGrainFactory grains, ILogger<DialogueList> log, CancellationToken cancel)
    {
        var list = new DialogueList(grains, log);
        var ids = await grains.GetGrain<IModeratorGrain>(ModeratorAuthentication.Of(http.User)!.ToString()).Dialogues();
        var summaries = new List<DialogueSummary>(ids.Length);
        foreach (var some in ids.Chunk(AtOnce))
        {
            cancel.ThrowIfCancellationRequested();
            summaries.AddRange((await Task.WhenAll(some.Select(list.Summary))).OfType<DialogueSummary>());
        }

        return TypedResults.Json(summaries, WireJson.Options);
    }

    private async Task<DialogueSummary?> Summary(DialogueId id)
    {
        try
        {
            return await grains.GetGrain<IDialogueGrain>(id.ToString()).Summary() is { } s
                ? new DialogueSummary(id.ToString(), s.JoinCode, s.State, s.Title.Texts, s.CreatedAt)
                : null;
        }
        catch (Exception e) when (e is not (TimeoutException or OrleansException or IOException))
        {
            // It is neither its host nor the store that is away: what is stored of it cannot be read.
            LogDamaged(id.ToString(), e.Message);
            return new DialogueSummary(id.ToString(), Damaged: true);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Dialogue {Dialogue} cannot be read: {Reason}")]
    private partial void LogDamaged(string dialogue, string reason);
}
