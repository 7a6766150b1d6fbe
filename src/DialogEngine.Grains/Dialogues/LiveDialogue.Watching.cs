using System.Collections.Immutable;
using DialogEngine.Polls;
using DialogEngine.Storage;

namespace DialogEngine.Dialogues;

internal sealed partial class LiveDialogue
{
    /// <summary>How long the boxes are watched after somebody last looked.</summary>
    private static readonly TimeSpan Attention = TimeSpan.FromSeconds(10);

    /// <summary>How long a dialogue that somebody watches takes it for granted that nobody else has appended to it.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(5);

    private static readonly DialogueNews Nothing = new(default, [], [], default, TimeSpan.Zero);

    private readonly Attendances _attendances = new(clock);
    private readonly News _news = new(clock);
    private BoxTallies _tallies = null!;
    private DateTimeOffset _confirmedAt = clock.GetUtcNow();

    /// <inheritdoc cref="IDialogueGrain.Watch"/>
    public async Task<DialogueNews> Watch(WatchRequest request)
    {
        if (_dialogue is null) return Nothing;
        if (_attendances.Note(request.Host, request.Here)) _news.Tell();
        // Another activation has appended, a write had an unknown outcome, or a crash came between closing and
        // counting. It is put right among the decisions, not in the middle of one.
        if (request.Since.Version > Version) _doubtful = true;
        await Confirm();
        if (_doubtful || _dialogue.Uncounted().Any()) await wakeInTurn();

        var since = request.Since.Activation == activation ? request.Since : request.Since with { Stamp = -1 };
        await _tallies.WatchFor(Attention);
        if (since.Version == Version && since.Stamp == _news.Stamp) await _news.Wait(request.Patience);

        return new DialogueNews(
            new WatchCursor(Math.Max(Version, since.Version), activation, _news.Stamp),
            [.. _events.Skip((int)since.Version)],
            _tallies.Since(since.Stamp),
            _attendances.Total,
            _news.Age(since.Stamp));
    }

    /// <inheritdoc cref="IDialogueGrain.Summary"/>
    public DialogueLine? Summary() =>
        _dialogue is null ? null : new DialogueLine(_dialogue.JoinCode, _dialogue.State, _dialogue.Plan.Title, _dialogue.CreatedAt);

    /// <inheritdoc cref="IDialogueGrain.Plan"/>
    public DialoguePlan? Plan() => _dialogue?.PlanNow();

    /// <inheritdoc cref="IDialogueGrain.Poll"/>
    public Poll? Poll(PollId poll) => _dialogue?.Polls.GetValueOrDefault(poll);

    /// <inheritdoc cref="IDialogueGrain.Keys"/>
    public async Task<PollKeys> Keys()
    {
        // A ballot for a poll that is not among them is refused for good; another activation may have opened it.
        var polls = await ballots.Polls(id);
        return new PollKeys(
            polls.Where(poll => poll.Secret is not null).ToImmutableDictionary(poll => poll.Id.ToString(), poll => poll.Secret!),
            [.. polls.Select(poll => poll.Id.ToString())]);
    }

    /// <inheritdoc cref="IDialogueGrain.Ballots"/>
    public async Task<ImmutableArray<CountedBallot>?> Ballots(PollId poll)
    {
        if (_dialogue?.Polls.GetValueOrDefault(poll) is not { State: PollState.Published }) return null;
        return [.. (await ballots.Ballots(id, poll)).Select(b => new CountedBallot(b.Id.Value, b.Choice.Options.ToArray()))];
    }

    /// <summary>Looks whether the journal has more: of two activations, the one that stays may be behind, and nobody who asks may have heard of what the other appended.</summary>
    private async Task Confirm()
    {
        var now = clock.GetUtcNow();
        if (_doubtful || now - _confirmedAt < Trust) return;
        _confirmedAt = now;
        try
        {
            if ((await journal.Read(id, Version)).Any(entry => entry.Version > Version)) _doubtful = true;
        }
        catch (Exception e) when (e is StoreUnavailableException or BrokenJournalException)
        {
            // Who looks is told what is known here; who decides will hear of it.
        }
    }

    private BallotForm? Form(PollId poll)
    {
        if (poll.IsSupport) return _dialogue!.Contributions.TryGetValue(poll.Contribution, out var c) && c.IsPublic ? BallotForm.Support : null;
        return _dialogue!.Polls.GetValueOrDefault(poll) is { IsPublic: true } found ? found.Plan.Form : null;
    }
}
