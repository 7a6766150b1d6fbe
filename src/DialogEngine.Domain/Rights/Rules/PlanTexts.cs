using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>The texts of a plan, each with its place.</summary>
internal static class PlanTexts
{
    /// <summary>What people must read to take part: what the meeting and its points are called, and the polls.</summary>
    public static IEnumerable<(string Place, LocalizedText Text)> Needed(DialoguePlan plan) =>
        [("/title", plan.Title), .. plan.Agenda.Select((item, i) => ($"/agenda/{i}/title", item.Title)), .. Polls(plan)];

    /// <summary>The questions of the polls and their options.</summary>
    public static IEnumerable<(string Place, LocalizedText Text)> Polls(DialoguePlan plan) =>
        plan.Polls.SelectMany((poll, i) => poll.Options
            .Select((option, j) => ($"/polls/{i}/options/{j}", option))
            .Where(_ => poll.Kind is not DialogEngine.Polls.PollKind.YesNoAbstain)
            .Prepend(($"/polls/{i}/title", poll.Title)));

    /// <summary>Every text that whoever prepares the plan has written.</summary>
    public static IEnumerable<(string Place, LocalizedText Text)> All(DialoguePlan plan) =>
    [
        .. Needed(plan),
        .. Maybe("/welcome", plan.Welcome),
        .. plan.Climate.Select((line, i) => ($"/climate/{i}", line)),
        .. plan.Agenda.SelectMany((item, i) => Maybe($"/agenda/{i}/description", item.Description).Concat(Maybe($"/agenda/{i}/canChange", item.CanChange))),
    ];

    /// <summary>The first of the needed texts that has no language of a kind, or null when all have one.</summary>
    public static string? FirstWithout(DialoguePlan plan, Func<string, bool> isOfTheKind) =>
        Needed(plan).FirstOrDefault(text => !text.Text.Texts.Keys.Any(isOfTheKind)).Place;

    private static IEnumerable<(string Place, LocalizedText Text)> Maybe(string place, LocalizedText? text) => text is null ? [] : [(place, text)];
}
