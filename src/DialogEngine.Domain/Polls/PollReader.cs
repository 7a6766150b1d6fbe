using System.Collections.Immutable;
using System.Text.Json;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Polls;

/// <summary>Reads the polls of a plan, one by one.</summary>
/// <param name="mistakes">Where mistakes are noted.</param>
/// <param name="agenda">The items that a poll may belong to; null where the dialogue judges that.</param>
internal sealed class PollReader(MistakeList mistakes, IReadOnlySet<AgendaItemId>? agenda = null)
{
    private readonly HashSet<PollId> _taken = [];

    public PollPlan? Read(JsonElement element, string place, PollId? otherwise)
    {
        if (!mistakes.IsObject(element, place, "pollId", "itemId", "kind", "title", "options", "minChoices", "maxChoices", "tallyVisibility"))
            return null;

        var id = Id(element, place, otherwise);
        var item = Item(element, place);
        var kind = mistakes.Choice(element, place, "kind", PollKind.SingleChoice);
        var title = mistakes.Text(element, place, "title", DialogueLimits.TitleLength, required: true);
        var visibility = mistakes.Choice(element, place, "tallyVisibility", TallyVisibility.Live);
        var (options, given) = Options(element, place, kind);
        var (min, max) = Choices(element, place, kind, given);
        return id is null || title is null ? null : new PollPlan(id, item, kind, title, options, min, max, visibility);
    }

    private PollId? Id(JsonElement element, string place, PollId? otherwise)
    {
        var here = $"{place}/pollId";
        var named = mistakes.Name<PollId>(element, place, "pollId");
        if (named is { IsSupport: true }) mistakes.Add(here, "a name that is not of the form of a contribution's id", $"'{named}'");
        var missing = !element.TryGetProperty("pollId", out var given) || given.ValueKind is JsonValueKind.Null;
        if (missing && otherwise is null) mistakes.Add(here, "1 to 64 characters of a–z, 0–9 and '-'", "nothing");
        var id = named ?? (missing ? otherwise : null);
        if (id is not null && !_taken.Add(id)) mistakes.Add(here, "a name of its own", $"'{id}' again");
        return id;
    }

    private AgendaItemId? Item(JsonElement element, string place)
    {
        var item = mistakes.Name<AgendaItemId>(element, place, "itemId");
        if (item is not null && agenda?.Contains(item) is false) mistakes.Add($"{place}/itemId", "an item of the agenda", $"'{item}'");
        return item;
    }

    private (ImmutableArray<LocalizedText> Options, int Given) Options(JsonElement element, string place, PollKind kind)
    {
        var given = mistakes.Items(element, place, "options", DialogueLimits.MaxOptions).ToArray();
        if (kind is PollKind.YesNoAbstain)
        {
            if (given.Length > 0) mistakes.Add($"{place}/options", "none: they are always yes, no and abstain", Count(given.Length));
            return (PollPlan.YesNoAbstain, PollPlan.YesNoAbstain.Length);
        }

        if (given.Length < DialogueLimits.MinOptions)
            mistakes.Add($"{place}/options", $"{DialogueLimits.MinOptions} to {DialogueLimits.MaxOptions} options", Count(given.Length));
        return ([.. given.Select(option => mistakes.Text(option.Item, option.Place, DialogueLimits.OptionLength)).OfType<LocalizedText>()], given.Length);
    }

    private (int Min, int Max) Choices(JsonElement element, string place, PollKind kind, int options)
    {
        var min = mistakes.Number(element, place, "minChoices");
        var max = mistakes.Number(element, place, "maxChoices");
        if (kind is not PollKind.MultipleChoice)
        {
            if (min is not (null or 1)) mistakes.Add($"{place}/minChoices", "1, or kind MultipleChoice", $"{min}");
            if (max is not (null or 1)) mistakes.Add($"{place}/maxChoices", "1, or kind MultipleChoice", $"{max}");
            return (1, 1);
        }

        // Where the options themselves are too few, the limit is the only bound that means anything.
        var most = options < DialogueLimits.MinOptions ? DialogueLimits.MaxOptions : options;
        var least = min is { } asked && asked >= 1 && asked <= most ? asked : 1;
        if (min < 1 || min > most) mistakes.Add($"{place}/minChoices", $"1 to {most}", $"{min}");
        if (max < least || max > most) mistakes.Add($"{place}/maxChoices", $"{least} to {most}", $"{max}");
        return (least, max ?? most);
    }

    private static string Count(int options) => options == 1 ? "1 option" : $"{options} options";
}
