using System.Collections.Immutable;
using System.Text.Json;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>Reads plans that people write, and lists every mistake in them with its place.</summary>
public static class PlanReader
{
    /// <summary>Reads the plan of a dialogue.</summary>
    /// <returns>The plan, or null and the mistakes.</returns>
    public static (DialoguePlan? Plan, ImmutableArray<Mistake> Mistakes) Read(JsonElement plan)
    {
        var mistakes = new MistakeList();
        if (!mistakes.IsUnicode(plan, "")
            || !mistakes.IsObject(plan, "", "title", "welcome", "climate", "commitments", "perspectives", "moderation", "agenda", "polls"))
            return (null, mistakes.All);

        var title = mistakes.Text(plan, "", "title", DialogueLimits.TitleLength, required: true);
        var welcome = mistakes.Text(plan, "", "welcome", DialogueLimits.TitleLength);
        var climate = Present(mistakes.Items(plan, "", "climate", DialogueLimits.ClimateLines)
            .Select(line => mistakes.Text(line.Item, line.Place, DialogueLimits.TitleLength)));
        var commitments = References(plan, "commitments", mistakes);
        var perspectives = References(plan, "perspectives", mistakes);
        var moderation = mistakes.Choice(plan, "", "moderation", Moderation.BeforeShowing);
        var (agenda, names) = Agenda(plan, mistakes);
        var polls = Polls(plan, names, mistakes);

        if (mistakes.Any || title is null) return (null, mistakes.All);
        return (new DialoguePlan(title, welcome, climate.IsEmpty ? ConversationClimate.Default : climate,
            commitments, perspectives, moderation, agenda, polls), []);
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
            if (!mistakes.IsObject(element, place, "itemId", "title", "description")) continue;
            var id = mistakes.Name<AgendaItemId>(element, place, "itemId") ?? AgendaItemId.Parse($"item-{number}");
            var title = mistakes.Text(element, place, "title", DialogueLimits.TitleLength, required: true);
            var description = mistakes.Text(element, place, "description", DialogueLimits.TitleLength);
            if (!names.Add(id)) mistakes.Add($"{place}/itemId", "a name of its own", $"'{id}' again");
            if (title is not null) items.Add(new AgendaItem(id, title, description));
        }

        return (items.ToImmutable(), names);
    }

    private static ImmutableArray<PollPlan> Polls(JsonElement plan, HashSet<AgendaItemId> agenda, MistakeList mistakes)
    {
        var reader = new PollReader(mistakes, agenda);
        return Present(mistakes.Items(plan, "", "polls", DialogueLimits.Polls)
            .Select((poll, i) => reader.Read(poll.Item, poll.Place, PollId.Parse($"poll-{i + 1}"))));
    }

    private static ImmutableArray<string> References(JsonElement plan, string member, MistakeList mistakes)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var (element, place) in mistakes.Items(plan, "", member, DialogueLimits.References))
        {
            if (element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 and <= Slug.MaxLength } key) keys.Add(key);
            else mistakes.Add(place, $"a key of 1 to {Slug.MaxLength} characters", MistakeList.Describe(element));
        }

        return keys.ToImmutable();
    }

    private static ImmutableArray<T> Present<T>(IEnumerable<T?> values) where T : class => [.. values.OfType<T>()];
}
