using System.Collections.Immutable;
using System.Text.Json;
using DialogEngine.Polls;
using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>Reads plans that people write, and lists every mistake in them with its place.</summary>
public static class PlanReader
{
    private static readonly string[] Members =
    [
        "$schema", "title", "welcome", "climate", "commitments", "perspectives", "moderation", "agenda", "polls",
        "focusGroups", "youngestAge", "arenas", "waysIn", "feedbackOn",
    ];

    /// <summary>Reads the plan of a dialogue.</summary>
    /// <param name="plan">The plan as JSON.</param>
    /// <param name="commitments">The keys of the commitments that there are; null where any key will do.</param>
    /// <param name="perspectives">The keys of the rights perspectives that there are; null where any key will do.</param>
    /// <returns>The plan, or null and the mistakes.</returns>
    public static (DialoguePlan? Plan, ImmutableArray<Mistake> Mistakes) Read(
        JsonElement plan, IReadOnlySet<string>? commitments = null, IReadOnlySet<string>? perspectives = null)
    {
        var mistakes = new MistakeList();
        if (!mistakes.IsUnicode(plan, "")
            || !mistakes.IsObject(plan, "", Members))
            return (null, mistakes.All);

        var title = mistakes.Text(plan, "", "title", DialogueLimits.TitleLength, required: true);
        var welcome = mistakes.Text(plan, "", "welcome", DialogueLimits.TitleLength);
        var climate = Present(mistakes.Items(plan, "", "climate", DialogueLimits.ClimateLines)
            .Select(line => mistakes.Text(line.Item, line.Place, DialogueLimits.TitleLength)));
        var served = References(plan, "commitments", "a commitment of the register", commitments, mistakes);
        var taken = References(plan, "perspectives", "a rights perspective", perspectives, mistakes);
        var moderation = mistakes.Choice(plan, "", "moderation", Moderation.BeforeShowing);
        var (agenda, names) = Agenda(plan, mistakes);
        var polls = Polls(plan, names, mistakes);
        var reach = new ReachReader(plan, mistakes);
        var (groups, youngest, arenas, waysIn, feedbackOn) = (reach.FocusGroups(), reach.YoungestAge(), reach.Arenas(), reach.WaysIn(), reach.FeedbackOn());

        if (mistakes.Any || title is null) return (null, mistakes.All);
        return (new DialoguePlan(title, welcome, climate.IsEmpty ? ConversationClimate.Default : climate,
            served, taken, moderation, agenda, polls)
        {
            FocusGroups = groups,
            YoungestAge = youngest,
            Arenas = arenas,
            WaysIn = waysIn,
            FeedbackOn = feedbackOn,
        }, []);
    }

    /// <summary>Reads the plan of one poll, which must name itself.</summary>
    /// <returns>The plan, or null and the mistakes.</returns>
    public static (PollPlan? Plan, ImmutableArray<Mistake> Mistakes) ReadPoll(JsonElement poll)
    {
        var mistakes = new MistakeList();
        var plan = mistakes.IsUnicode(poll, "") ? new PollReader(mistakes).Read(poll, "", null) : null;
        return mistakes.Any ? (null, mistakes.All) : (plan, []);
    }

    private static (ImmutableArray<AgendaItem> Items, HashSet<AgendaItemId> Names) Agenda(JsonElement plan, MistakeList mistakes)
    {
        var names = new HashSet<AgendaItemId>();
        var items = ImmutableArray.CreateBuilder<AgendaItem>();
        var number = 0;
        foreach (var (element, place) in mistakes.Items(plan, "", "agenda", DialogueLimits.AgendaItems))
        {
            number++;
            if (!mistakes.IsObject(element, place, "itemId", "title", "description", "influence", "canChange")) continue;
            var id = mistakes.Name<AgendaItemId>(element, place, "itemId") ?? AgendaItemId.Parse($"item-{number}");
            var title = mistakes.Text(element, place, "title", DialogueLimits.TitleLength, required: true);
            var description = mistakes.Text(element, place, "description", DialogueLimits.TitleLength);
            var influence = mistakes.Word<ParticipationLevel>(element, place, "influence");
            var canChange = mistakes.Text(element, place, "canChange", DialogueLimits.TitleLength);
            if (!names.Add(id)) mistakes.Add($"{place}/itemId", "a name of its own", $"'{id}' again");
            if (title is not null) items.Add(new AgendaItem(id, title, description, influence, canChange));
        }

        return (items.ToImmutable(), names);
    }

    private static ImmutableArray<PollPlan> Polls(JsonElement plan, HashSet<AgendaItemId> agenda, MistakeList mistakes)
    {
        var reader = new PollReader(mistakes, agenda);
        return Present(mistakes.Items(plan, "", "polls", DialogueLimits.Polls)
            .Select((poll, i) => reader.Read(poll.Item, poll.Place, PollId.Parse($"poll-{i + 1}"))));
    }

    private static ImmutableArray<string> References(
        JsonElement plan, string member, string expected, IReadOnlySet<string>? known, MistakeList mistakes)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var (element, place) in mistakes.Items(plan, "", member, DialogueLimits.References))
        {
            if (element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 and <= Slug.MaxLength } key)
            {
                if (known?.Contains(key) is false) mistakes.Add(place, expected, MistakeList.Describe(element));
                else keys.Add(key);
            }
            else mistakes.Add(place, $"a key of 1 to {Slug.MaxLength} characters", MistakeList.Describe(element));
        }

        return keys.ToImmutable();
    }

    private static ImmutableArray<T> Present<T>(IEnumerable<T?> values) where T : class => [.. values.OfType<T>()];
}
