using System.Collections.Immutable;
using DialogEngine.Contributions;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Dialogues;

/// <summary>Gives a dialogue's events their order and makes them durable; every rule lives in <see cref="Dialogue"/>.</summary>
internal sealed partial class DialogueGrain(
    IEventJournal journal, IBallotStore ballots, IDialogueRegister register, TimeProvider clock, ILogger<DialogueGrain> log)
    : Grain, IDialogueGrain
{
    /// <summary>How long the boxes are watched after somebody last looked.</summary>
    private static readonly TimeSpan Attention = TimeSpan.FromSeconds(10);

    private readonly List<string> _events = [];
    private readonly Attendances _attendances = new(clock);
    private readonly News _news = new(clock);
    private readonly long _activation = Random.Shared.NextInt64(1, long.MaxValue);
    private DialogueId _id = null!;
    private Dialogue? _dialogue;
    private BoxTallies _tallies = null!;
    private Dictionary<string, byte[]?> _secrets = [];
    private byte[] _supportSecret = [];
    private bool _doubtful;

    private long Version => _dialogue?.Version ?? 0;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _id = DialogueId.Parse(this.GetPrimaryKeyString());
        _tallies = new BoxTallies(_id, GrainFactory, _news, clock);
        await CatchUp(cancellationToken);
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _tallies.Stop();
        return Task.CompletedTask;
    }

    public async Task<bool> Create(DialoguePlan plan, string joinCode, ModeratorId by)
    {
        if (_dialogue is not null) return false;
        try
        {
            await CatchUp();
            if (_dialogue is not null) return false;
            return await Happen([new DialogueEvent.Created(_id, plan, joinCode, by, clock.GetUtcNow())]);
        }
        catch (StoreUnavailableException e)
        {
            Doubt(e);
            throw;
        }
    }

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

    public async Task<DialogueNews> Watch(WatchRequest request)
    {
        if (_dialogue is null) return Nothing();
        if (_attendances.Note(request.Host, request.Here)) _news.Tell();
        // Another activation has appended, a write had an unknown outcome, or a crash came between closing and
        // counting. It is put right among the decisions, not in the middle of one.
        if (request.Since.Version > Version) _doubtful = true;
        if (_doubtful || _dialogue.Uncounted().Any()) await this.AsReference<IDialogueGrain>().Wake();

        var since = request.Since.Activation == _activation ? request.Since : request.Since with { Stamp = -1 };
        await _tallies.WatchFor(Attention);
        if (since.Version == Version && since.Stamp == _news.Stamp) await _news.Wait(request.Patience);

        return new DialogueNews(
            new WatchCursor(Math.Max(Version, since.Version), _activation, _news.Stamp),
            [.. _events.Skip((int)since.Version)],
            _tallies.Since(since.Stamp),
            _attendances.Total);
    }

    public Task<DialogueLine?> Summary() => Task.FromResult(
        _dialogue is null ? null : new DialogueLine(_dialogue.JoinCode, _dialogue.State, _dialogue.Plan.Title, _dialogue.CreatedAt));

    public Task<DialoguePlan?> Plan() => Task.FromResult(_dialogue?.PlanNow());

    public Task<Poll?> Poll(PollId poll) => Task.FromResult(_dialogue?.Polls.GetValueOrDefault(poll));

    public async Task<HybridTally?> Tally(PollId poll)
    {
        if (_dialogue is null) return null;
        if (_dialogue.Polls.GetValueOrDefault(poll)?.FinalTally is { } final) return final;
        if (Form(poll) is not { } form) return null;
        await _tallies.Gather();
        return _tallies.Of(poll) ?? HybridTally.Zero(form.Options);
    }

    public Task<PollKeys> Keys() => Task.FromResult(new PollKeys(
        _secrets.Where(s => s.Value is not null).ToImmutableDictionary(s => s.Key, s => s.Value!),
        [.. _secrets.Keys]));

    public async Task<ImmutableArray<CountedBallot>?> Ballots(PollId poll)
    {
        if (_dialogue?.Polls.GetValueOrDefault(poll) is not { State: PollState.Published }) return null;
        return [.. (await ballots.Ballots(_id, poll)).Select(b => new CountedBallot(b.Id.Value, b.Choice.Options.ToArray()))];
    }

    public async Task Wake()
    {
        try
        {
            if (_doubtful) await CatchUp();
            if (_dialogue is null) return;
            await Happen(_dialogue.CloseOverdue(clock.GetUtcNow()));
            await CountUncounted();
        }
        catch (StoreUnavailableException e)
        {
            Doubt(e);
        }
    }

    /// <summary>The answer of a dialogue that there is not; its activation need not stay.</summary>
    private DialogueNews Nothing()
    {
        DeactivateOnIdle();
        return new DialogueNews(default, [], [], default);
    }

    private BallotForm? Form(PollId poll)
    {
        if (poll.IsSupport) return _dialogue!.Contributions.TryGetValue(poll.Contribution, out var c) && c.IsPublic ? BallotForm.Support : null;
        return _dialogue!.Polls.GetValueOrDefault(poll) is { IsPublic: true } found ? found.Plan.Form : null;
    }

    private Contribution? Own(ParticipantCommand command) =>
        _dialogue!.Contributions.GetValueOrDefault(command.Contribution) is { } c && c.Author == command.Author ? c : null;
}
