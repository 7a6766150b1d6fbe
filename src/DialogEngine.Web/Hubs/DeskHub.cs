using DialogEngine.Audiences;
using DialogEngine.Dialogues;
using DialogEngine.Identity;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace DialogEngine.Hubs;

/// <summary>What a moderator calls. The moderator's grain judges each call anew: a revoked moderator does nothing more.</summary>
[Authorize(Policy = Schemes.DeskPolicy)]
internal sealed partial class DeskHub : LiveHub
{
    private const int RetryAfterMs = 500;

    private readonly IGrainFactory _grains;

    public DeskHub(Audiences.Audiences audiences, IGrainFactory grains, IOptions<WebLimits> limits)
        : base(audiences, limits) => _grains = grains;

    protected override Role Role => Role.Desk;

    private ModeratorId By => Client.Moderator!;

    /// <summary>Lets ballots and contributions in.</summary>
    public Task<DeskAnswer> OpenDialogue() => Do(new DialogueCommand.Open(By));

    /// <summary>Takes a break.</summary>
    public Task<DeskAnswer> PauseDialogue() => Do(new DialogueCommand.Pause(By));

    /// <summary>Goes on after a break.</summary>
    public Task<DeskAnswer> ResumeDialogue() => Do(new DialogueCommand.Resume(By));

    /// <summary>Ends the dialogue, and closes its open polls.</summary>
    public Task<DeskAnswer> CloseDialogue() => Do(new DialogueCommand.Close(By));

    /// <summary>Puts a closed dialogue away.</summary>
    public Task<DeskAnswer> ArchiveDialogue() => Do(new DialogueCommand.Archive(By));

    /// <summary>Goes to an item of the agenda.</summary>
    public Task<DeskAnswer> GoToItem(string itemId) =>
        AgendaItemId.TryParse(itemId, null, out var item) ? Do(new DialogueCommand.GoToItem(item, By)) : Refuse(DeskVerdict.UnknownItem);

    /// <summary>Shows a poll, a contribution, the way in or nothing on the projector.</summary>
    public Task<DeskAnswer> ShowOnProjector(Projection projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return Do(new DialogueCommand.Show(projection, By));
    }

    /// <summary>Takes all raised hands down.</summary>
    public Task<DeskAnswer> LowerHands() => Do(new DialogueCommand.LowerHands(By));

    private static Task<DeskAnswer> Refuse(DeskVerdict verdict) => Task.FromResult(new DeskAnswer(verdict));

    // Asked of the dialogue itself: what this host knows may be a moment old.
    private async Task<PollState?> StateOf(PollId poll) =>
        (await Calls.Try(_grains.GetGrain<IDialogueGrain>(Audience.Dialogue.ToString()).Poll(poll), null, Calls.Timeout))?.State;

    private async Task<DeskAnswer> Do(DialogueCommand command, PollId? about = null)
    {
        if (!Client.Calls.Allows(out var retryAfterMs)) return new DeskAnswer(DeskVerdict.TooFast, RetryAfterMs: retryAfterMs);
        var decision = await Calls.Try(
            _grains.GetGrain<IModeratorGrain>(By.ToString()).Decide(Audience.Dialogue, command),
            new DeskDecision(DeskVerdict.TryAgain, 0),
            Calls.CommandTimeout);
        return new DeskAnswer(
            decision.Verdict,
            decision.Version > 0 ? decision.Version : null,
            decision.Verdict is DeskVerdict.WrongState && about is not null ? await StateOf(about) : null,
            RetryAfterMs: decision.Verdict is DeskVerdict.TryAgain ? RetryAfterMs : null);
    }
}
