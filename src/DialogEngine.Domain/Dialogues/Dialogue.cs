using System.Collections.Immutable;
using DialogEngine.Contributions;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>A live hybrid town hall: its agenda, polls, contributions and projector, as they follow from what happened.</summary>
/// <remarks>
/// Immutable. <c>Decide</c> judges a command without changing anything; <see cref="Apply"/> gives the dialogue after
/// an event. Replaying the events of a journal gives the dialogue that appended them. Ballots are not part of it:
/// they lie in boxes, and only what was counted after the close comes back, as <see cref="DialogueEvent.PollCounted"/>.
/// </remarks>
public sealed partial record Dialogue
{
    private Dialogue(DialogueEvent.Created created)
    {
        Id = created.Dialogue;
        Plan = created.Plan;
        JoinCode = created.JoinCode;
        CreatedAt = created.At;
        Polls = Drafts(created.Plan);
        PollOrder = Order(created.Plan);
    }

    /// <summary>Its name among all dialogues.</summary>
    public DialogueId Id { get; }

    /// <summary>What was prepared of it; polls may have been added and removed since.</summary>
    public DialoguePlan Plan { get; private init; }

    /// <summary>The six digits that people join with.</summary>
    public string JoinCode { get; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>How many events it has folded.</summary>
    public long Version { get; private init; } = 1;

    /// <summary>Where it stands.</summary>
    public DialogueState State { get; private init; }

    /// <summary>The item of the agenda that the meeting has come to, or null.</summary>
    public AgendaItemId? CurrentItem { get; private init; }

    /// <summary>What the projector shows.</summary>
    public Projection Projection { get; private init; } = Projection.Welcome;

    /// <summary>How often all hands have been lowered.</summary>
    public int HandsLowered { get; private init; }

    /// <summary>Its polls.</summary>
    public ImmutableDictionary<PollId, Poll> Polls { get; private init; }

    /// <summary>The order its polls are listed in.</summary>
    public ImmutableList<PollId> PollOrder { get; private init; }

    /// <summary>Its contributions.</summary>
    public ImmutableDictionary<ContributionId, Contribution> Contributions { get; private init; } =
        ImmutableDictionary<ContributionId, Contribution>.Empty;

    /// <summary>The order its contributions came in.</summary>
    public ImmutableList<ContributionId> ContributionOrder { get; private init; } = [];

    /// <summary>Whether ballots and contributions are taken.</summary>
    public bool IsAccepting => State is DialogueState.Open;

    private bool IsRunning => State is DialogueState.Open or DialogueState.Paused;

    /// <summary>The plan as it stands: what was prepared, with the polls there are now.</summary>
    public DialoguePlan PlanNow() => Plan with { Polls = [.. PollOrder.Select(poll => Polls[poll].Plan)] };

    /// <summary>Creates a dialogue.</summary>
    public static Dialogue From(DialogueEvent.Created created)
    {
        ArgumentNullException.ThrowIfNull(created);
        return new Dialogue(created);
    }

    /// <summary>The dialogue that a journal tells of, or null when it is empty.</summary>
    /// <exception cref="InvalidOperationException">The first event does not create a dialogue.</exception>
    public static Dialogue? Replay(IEnumerable<DialogueEvent> events) => events.Aggregate((Dialogue?)null, After);

    /// <summary>The dialogue after one more event; before the first there is none.</summary>
    /// <exception cref="InvalidOperationException">The first event does not create a dialogue.</exception>
    public static Dialogue After(Dialogue? dialogue, DialogueEvent next) => (dialogue, next) switch
    {
        (null, DialogueEvent.Created created) => From(created),
        (null, _) => throw new InvalidOperationException($"A journal begins with the creation of its dialogue, not with {next.GetType().Name}."),
        _ => dialogue.Apply(next),
    };
}
