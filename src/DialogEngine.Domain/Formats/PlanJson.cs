using DialogEngine.Activities;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Plans of dialogues as JSON: what <see cref="PlanReader"/> reads, and what dialogues are created from.</summary>
/// <remarks>
/// A plan that was read comes back equal, but for white space around its texts and names that were left out, which are
/// written. Its own conventions are those of the engine's protocol: kinds are named as in the code, such as <c>YesNoAbstain</c>.
/// </remarks>
/// <example>
/// <code>
/// var json = PlanJson.Write(DialoguePlan.Titled(LocalizedText.Of("Hur mår samtalet?", "How is our conversation?")));
///
/// using var document = JsonDocument.Parse(json);
/// var (plan, mistakes) = PlanReader.Read(document.RootElement);
/// </code>
/// </example>
public static class PlanJson
{
    private const string SchemaFile = "plan.1.json";

    /// <summary>What a plan must look like, as a JSON Schema of the draft 2020-12.</summary>
    /// <remarks>Reading is kinder than it: null is the same as leaving a member out, and capitals in the name of a kind do not matter.</remarks>
    public static string Schema { get; } = PublishedSchema.Text(SchemaFile);

    /// <summary>Writes a plan, indented, in a stable order of members; what is empty is left out.</summary>
    public static string Write(DialoguePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Json.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", PublishedSchema.Address(SchemaFile));
            Write(new EntryWriter(json), plan);
            json.WriteEndObject();
        });
    }

    private static void Write(EntryWriter entry, DialoguePlan plan)
    {
        entry.Text("title", plan.Title);
        entry.Text("welcome", plan.Welcome);
        entry.Texts("climate", plan.Climate.ToValueList());
        entry.Values("commitments", plan.Commitments.ToValueList(), Notation.Line);
        entry.Values("perspectives", plan.Perspectives.ToValueList(), Notation.Line);
        entry.Value("moderation", plan.Moderation.ToString(), Notation.Line);
        entry.Values("focusGroups", plan.FocusGroups, Notation.FocusGroup);
        if (plan.YoungestAge is { } age) entry.Number("youngestAge", age);
        entry.Entries("arenas", plan.Arenas, Write);
        entry.Values("waysIn", plan.WaysIn.Select(one => one.ToString()).ToValueList(), Notation.Line);
        entry.Day("feedbackOn", plan.FeedbackOn);
        entry.Entries("agenda", plan.Agenda.ToValueList(), Write);
        entry.Entries("polls", plan.Polls.ToValueList(), Write);
    }

    private static void Write(EntryWriter entry, Arena arena)
    {
        entry.Value("kind", arena.Kind.ToString(), Notation.Line);
        entry.Text("name", arena.Name);
        entry.Values("access", arena.Access.Select(one => one.ToString()).ToValueList(), Notation.Line);
    }

    private static void Write(EntryWriter entry, AgendaItem item)
    {
        entry.Value("itemId", item.Id.ToString(), Notation.Line);
        entry.Text("title", item.Title);
        entry.Text("description", item.Description);
        entry.Optional("influence", item.Influence?.ToString(), Notation.Line);
        entry.Text("canChange", item.CanChange);
    }

    private static void Write(EntryWriter entry, PollPlan poll)
    {
        entry.Value("pollId", poll.Id.ToString(), Notation.Line);
        entry.Optional("itemId", poll.ItemId?.ToString(), Notation.Line);
        entry.Value("kind", poll.Kind.ToString(), Notation.Line);
        entry.Text("title", poll.Title);
        // Yes, no and abstain are never written out: they are always those three.
        if (poll.Kind is not PollKind.YesNoAbstain) entry.Texts("options", poll.Options.ToValueList());
        if (poll.Kind is PollKind.MultipleChoice)
        {
            entry.Number("minChoices", poll.MinChoices);
            entry.Number("maxChoices", poll.MaxChoices);
        }

        entry.Value("tallyVisibility", poll.TallyVisibility.ToString(), Notation.Line);
    }
}
