using System.Collections.Immutable;
using DialogEngine.Contributions;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>One thing that somebody, or the clock, does.</summary>
internal abstract record Step
{
    public sealed record Desk(DialogueCommand Command) : Step;

    public sealed record Phone(ParticipantCommand Command) : Step;

    public sealed record Wait(int Seconds) : Step;

    public sealed record Count : Step;
}

/// <summary>What one step led to.</summary>
internal sealed record Moment(Step Step, Dialogue Before, bool Refused, ImmutableArray<DialogueEvent> Events, Dialogue After);

/// <summary>A plan, and what is done with it.</summary>
internal sealed record Evening(DialoguePlan Plan, Step[] Steps)
{
    /// <summary>All moments of the evening, each decided on the dialogue that the one before left.</summary>
    public IEnumerable<Moment> Play()
    {
        var dialogue = Some.Dialogue(Plan);
        var now = Some.Time;
        foreach (var step in Steps)
        {
            if (step is Step.Wait wait) now = now.AddSeconds(wait.Seconds);
            var (refused, events) = Decide(dialogue, step, now);
            var after = dialogue.After(events);
            yield return new Moment(step, dialogue, refused, events, after);
            dialogue = after;
        }
    }

    public override string ToString() => $"{Plan.Moderation}: {string.Join("\n", Steps.AsEnumerable())}";

    private static (bool Refused, ImmutableArray<DialogueEvent> Events) Decide(Dialogue dialogue, Step step, DateTimeOffset now)
    {
        switch (step)
        {
            case Step.Desk(var command):
                var atDesk = dialogue.Decide(command, now);
                return (atDesk.Verdict is not DeskVerdict.Done, atDesk.Events);
            case Step.Phone(var command):
                var onPhone = dialogue.Decide(command, now);
                return (onPhone.Verdict is not (ContributionVerdict.Received or ContributionVerdict.Withdrawn), onPhone.Events);
            case Step.Wait:
                return (false, dialogue.CloseOverdue(now));
            default:
                return (false, [.. dialogue.Uncounted().SelectMany(poll => dialogue.Record(poll.Id, Some.Tally()))]);
        }
    }
}
