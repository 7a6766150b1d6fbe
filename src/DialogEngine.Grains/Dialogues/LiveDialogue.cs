using DialogEngine.Contributions;
using DialogEngine.Moderators;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Dialogues;

/// <summary>Gives a dialogue's events their order and makes them durable; every rule lives in <see cref="Dialogue"/>.</summary>
/// <remarks>Runs on the turns of the grain that holds it.</remarks>
/// <param name="id">Which dialogue it is.</param>
/// <param name="activation">A number that no other activation of this dialogue has.</param>
/// <param name="journal">Where its events are kept.</param>
/// <param name="ballots">Where its ballots are kept.</param>
/// <param name="register">Where it was entered.</param>
/// <param name="grains">Where its boxes are found.</param>
/// <param name="clock">The engine's clock.</param>
/// <param name="newSecret">Makes a secret that nobody can guess.</param>
/// <param name="wakeInTurn">Has <see cref="Wake"/> called when nothing is being decided.</param>
/// <param name="log">What went wrong.</param>
internal sealed partial class LiveDialogue(
    DialogueId id,
    long activation,
    IEventJournal journal,
    IBallotStore ballots,
    IDialogueRegister register,
    IGrainFactory grains,
    TimeProvider clock,
    Func<byte[]> newSecret,
    Func<Task> wakeInTurn,
    ILogger log)
{
    private readonly List<string> _events = [];
    private Dialogue? _dialogue;
    private byte[] _supportSecret = [];
    private bool _doubtful;

    /// <summary>Whether it has been created.</summary>
    public bool Exists => _dialogue is not null;

    /// <summary>Whether the store was out of reach when it was last needed.</summary>
    public bool IsStoreAway { get; private set; }

    private long Version => _dialogue?.Version ?? 0;

    /// <summary>Reads what has happened so far. Must have completed before anything else is asked.</summary>
    public Task Open(CancellationToken cancel)
    {
        _tallies = new BoxTallies(id, grains, _news, clock);
        return CatchUp(cancel);
    }

    /// <summary>Looks at the boxes no more.</summary>
    public void Close() => _tallies.Stop();

    /// <inheritdoc cref="IDialogueGrain.Create"/>
    public async Task<bool> Create(DialoguePlan plan, string joinCode, ModeratorId by)
    {
        if (_dialogue is not null) return false;
        try
        {
            await CatchUp();
            if (_dialogue is not null) return false;
            return await Happen([new DialogueEvent.Created(id, plan, joinCode, by, clock.GetUtcNow())]);
        }
        catch (StoreUnavailableException e)
        {
            Doubt(e);
            throw;
        }
    }

    /// <inheritdoc cref="IDialogueGrain.Decide(DialogueCommand)"/>
    public async Task<DeskDecision> Decide(DialogueCommand command)
    {
        try
        {
            if (_doubtful) await CatchUp();
            if (_dialogue is null) return new DeskDecision(DeskVerdict.NotModerator, 0);
            await CountUncounted();
            var decision = _dialogue.Decide(command, clock.GetUtcNow());
            if (!await Happen(decision.Events)) return new DeskDecision(DeskVerdict.TryAgain, Version);
            await CountUncounted();
            return new DeskDecision(decision.Verdict, Version);
        }
        catch (StoreUnavailableException e)
        {
            Doubt(e);
            return new DeskDecision(DeskVerdict.TryAgain, Version);
        }
    }

    /// <inheritdoc cref="IDialogueGrain.Decide(ParticipantCommand)"/>
    public async Task<ParticipantDecision> Decide(ParticipantCommand command)
    {
        try
        {
            if (_doubtful) await CatchUp();
            if (_dialogue is null) return new ParticipantDecision(ContributionVerdict.DialogueNotOpen, null);
            var decision = _dialogue.Decide(command, clock.GetUtcNow());
            return await Happen(decision.Events)
                ? new ParticipantDecision(decision.Verdict, Own(command))
                : new ParticipantDecision(ContributionVerdict.TryAgain, null);
        }
        catch (StoreUnavailableException e)
        {
            Doubt(e);
            return new ParticipantDecision(ContributionVerdict.TryAgain, null);
        }
    }

    /// <inheritdoc cref="IDialogueGrain.Wake"/>
    public async Task Wake()
    {
        try
        {
            if (_doubtful) await CatchUp();
            if (_dialogue is null) return;
            var (before, overdue) = (_dialogue, _dialogue.CloseOverdue(clock.GetUtcNow()));
            if (await Happen(overdue)) DeadlineMeter.Kept(before, overdue, clock.GetUtcNow());
            await CountUncounted();
        }
        catch (StoreUnavailableException e)
        {
            Doubt(e);
        }
    }

    private Contribution? Own(ParticipantCommand command) =>
        _dialogue!.Contributions.GetValueOrDefault(command.Contribution) is { } c && c.Author == command.Author ? c : null;

    private void Doubt(StoreUnavailableException e)
    {
        _doubtful = IsStoreAway = true;
        LogStoreAway(id.ToString(), e.Message);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Dialogue {Dialogue} could not be written: {Reason}")]
    private partial void LogStoreAway(string dialogue, string reason);
}
