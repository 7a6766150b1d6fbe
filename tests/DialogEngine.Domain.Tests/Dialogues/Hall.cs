using DialogEngine.Contributions;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>A dialogue that has one of everything: a poll in each state and a contribution in each state.</summary>
/// <remarks>
/// The polls are called <c>draft</c>, <c>open</c>, <c>closed</c> (not yet counted), <c>counted</c> and <c>published</c>.
/// In a dialogue that has not been opened there are only drafts; in one that is over, <c>open</c> has been closed.
/// </remarks>
internal static class Hall
{
    public static ParticipantId Author { get; } = Some.Participant();

    /// <summary>One contribution of each state, by the number of the state.</summary>
    private static readonly ContributionId[] Contributions = [.. Enum.GetValues<ContributionState>().Select(_ => Some.Contribution())];

    private static readonly ContributionId Target = Some.Contribution();

    public static ContributionId In(ContributionState state) => Contributions[(int)state];

    /// <summary>An approved contribution that others can be merged into.</summary>
    public static ContributionId Other => Target;

    public static PollId Poll(string id) => PollId.Parse(id);

    public static DialogueCommand Open(string poll, int? seconds = null) =>
        new DialogueCommand.OpenPoll(Poll(poll), seconds is { } s ? TimeSpan.FromSeconds(s) : null, Some.Moderator);

    public static DialogueCommand ClosePoll(string poll) => new DialogueCommand.ClosePoll(Poll(poll), Some.Moderator);

    public static DialogueCommand Publish(string poll) => new DialogueCommand.PublishPoll(Poll(poll), Some.Moderator);

    public static DialogueCommand Show(ContributionId id) =>
        new DialogueCommand.Show(new Projection(ProjectionKind.Contribution, id.ToString()), Some.Moderator);

    public static DialogueCommand ShowPoll(string poll) =>
        new DialogueCommand.Show(new Projection(ProjectionKind.Poll, poll), Some.Moderator);

    public static ParticipantCommand Contribute(ContributionId id, string? text = "När byggs bussfilen?", ParticipantId? author = null) =>
        new ParticipantCommand.Contribute(id, author ?? Author, ContributionKind.Question, text);

    public static ParticipantCommand Withdraw(ContributionId id, ParticipantId? author = null) =>
        new ParticipantCommand.Withdraw(id, author ?? Author);

    public static Dialogue Count(this Dialogue dialogue, string poll, HybridTally? tally = null) =>
        dialogue.After(dialogue.Record(Poll(poll), tally ?? Some.Tally()));

    public static Dialogue DialogueIn(DialogueState state)
    {
        var planned = Some.Dialogue(Some.Plan([.. new[] { "draft", "open", "closed", "counted", "published" }.Select(id => Some.Poll(id))]));
        if (state is DialogueState.Planned) return planned;

        var open = planned.Do(new DialogueCommand.Open(Some.Moderator))
            .Do(Open("open"), Open("closed"), Open("counted"), Open("published"))
            .Do(ClosePoll("closed"), ClosePoll("counted"), ClosePoll("published"))
            .Count("counted").Count("published").Do(Publish("published"));
        open = Judged(open);
        return state switch
        {
            DialogueState.Open => open,
            DialogueState.Paused => open.Do(new DialogueCommand.Pause(Some.Moderator)),
            DialogueState.Closed => open.Do(new DialogueCommand.Close(Some.Moderator)),
            _ => open.Do(new DialogueCommand.Close(Some.Moderator), new DialogueCommand.Archive(Some.Moderator)),
        };
    }

    private static Dialogue Judged(Dialogue dialogue)
    {
        foreach (var id in Contributions.Append(Target)) dialogue = dialogue.Do(Contribute(id));
        var by = Some.Moderator;
        return dialogue
            .Do(Contributions.Append(Target)
                .Except([In(ContributionState.Pending), In(ContributionState.Rejected), In(ContributionState.Withdrawn)])
                .Select(id => (DialogueCommand)new DialogueCommand.Approve(id, by)).ToArray())
            .Do(
                new DialogueCommand.Reject(In(ContributionState.Rejected), RejectionReason.Unclear, by),
                new DialogueCommand.Merge(In(ContributionState.Merged), Target, by),
                new DialogueCommand.Answer(In(ContributionState.Answered), "Våren 2027.", by),
                Show(In(ContributionState.OnProjector)))
            .Do(Withdraw(In(ContributionState.Withdrawn)));
    }
}
