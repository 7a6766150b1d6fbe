using System.Text.Json;
using DialogEngine.Moderators;

namespace DialogEngine.Dialogues;

/// <summary>What a test does to a dialogue, and what it looks at.</summary>
internal static class Meeting
{
    /// <summary>The dialogue after a command that must be carried out.</summary>
    public static Dialogue Do(this Dialogue dialogue, DialogueCommand command)
    {
        var decision = dialogue.Decide(command, Some.Time);
        Assert.Equal(DeskVerdict.Done, decision.Verdict);
        return dialogue.After(decision.Events);
    }

    public static Dialogue Do(this Dialogue dialogue, params ReadOnlySpan<DialogueCommand> commands)
    {
        foreach (var command in commands) dialogue = dialogue.Do(command);
        return dialogue;
    }

    /// <summary>The dialogue after what a participant asked for, which must be granted.</summary>
    public static Dialogue Do(this Dialogue dialogue, ParticipantCommand command)
    {
        var decision = dialogue.Decide(command, Some.Time);
        Assert.True(decision.Verdict is Contributions.ContributionVerdict.Received or Contributions.ContributionVerdict.Withdrawn, $"{decision.Verdict}");
        return dialogue.After(decision.Events);
    }

    public static Dialogue After(this Dialogue dialogue, IEnumerable<DialogueEvent> events) =>
        events.Aggregate(dialogue, (d, happened) => d.Apply(happened));

    /// <summary>Asserts that a command gives this verdict and nothing happens.</summary>
    public static void Refuses(this Dialogue dialogue, DialogueCommand command, DeskVerdict verdict)
    {
        var decision = dialogue.Decide(command, Some.Time);
        Assert.Equal(verdict, decision.Verdict);
        Assert.Empty(decision.Events);
    }

    /// <summary>Asserts that what a participant asks for gives this verdict and nothing happens.</summary>
    public static void Answers(this Dialogue dialogue, ParticipantCommand command, Contributions.ContributionVerdict verdict)
    {
        var decision = dialogue.Decide(command, Some.Time);
        Assert.Equal(verdict, decision.Verdict);
        Assert.Empty(decision.Events);
    }

    /// <summary>All that can be seen of a dialogue, written so that two of them can be compared.</summary>
    public static string View(this Dialogue dialogue) => string.Join('\n', typeof(Dialogue).GetProperties()
        .OrderBy(property => property.Name, StringComparer.Ordinal)
        .Select(property => $"{property.Name}: {View(property.GetValue(dialogue))}"));

    private static string View(object? value) => value switch
    {
        System.Collections.IDictionary entries => string.Join(", ", entries.Keys.Cast<object>()
            .Select(key => $"{key}: {View(entries[key])}").Order(StringComparer.Ordinal)),
        _ => JsonSerializer.Serialize(value),
    };

    /// <summary>One command of every kind, each about things that no dialogue has.</summary>
    public static DialogueCommand[] EveryCommand(ModeratorId by) =>
    [
        new DialogueCommand.Open(by), new DialogueCommand.Pause(by), new DialogueCommand.Resume(by), new DialogueCommand.Close(by), new DialogueCommand.Archive(by),
        new DialogueCommand.ChangePlan(Some.Plan(), by),
        new DialogueCommand.GoToItem(AgendaItemId.Parse("okand"), by),
        new DialogueCommand.Show(new Projection(ProjectionKind.Poll, "okand"), by),
        new DialogueCommand.LowerHands(by),
        new DialogueCommand.AddPoll(Some.Poll("ny", "okand"), by), new DialogueCommand.EditPoll(Some.Poll("okand"), by),
        new DialogueCommand.RemovePoll(Polls.PollId.Parse("okand"), by), new DialogueCommand.OpenPoll(Polls.PollId.Parse("okand"), null, by),
        new DialogueCommand.ClosePoll(Polls.PollId.Parse("okand"), by), new DialogueCommand.PublishPoll(Polls.PollId.Parse("okand"), by),
        new DialogueCommand.Approve(Some.Contribution(), by),
        new DialogueCommand.Reject(Some.Contribution(), Contributions.RejectionReason.Unclear, by),
        new DialogueCommand.Merge(Some.Contribution(), Some.Contribution(), by),
        new DialogueCommand.Edit(Some.Contribution(), "text", by),
        new DialogueCommand.Label(Some.Contribution(), [], by),
        new DialogueCommand.Answer(Some.Contribution(), null, by),
    ];
}
