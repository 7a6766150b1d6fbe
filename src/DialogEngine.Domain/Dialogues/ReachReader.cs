using System.Globalization;
using System.Text.Json;
using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>Reads whom a plan is for, where it is held, how one gets in, and when one hears what came of it.</summary>
internal sealed class ReachReader(JsonElement plan, MistakeList mistakes)
{
    public ValueList<FocusGroup> FocusGroups() => mistakes.Items(plan, "", "focusGroups", DialogueLimits.FocusGroups)
        .Select(group => Group(group.Item, group.Place)).OfType<FocusGroup>().ToValueList();

    public int? YoungestAge()
    {
        var age = mistakes.Number(plan, "", "youngestAge");
        if (age is null or (>= 0 and <= DialogueLimits.OldestYoungestAge)) return age;
        mistakes.Add("/youngestAge", $"an age of 0 to {DialogueLimits.OldestYoungestAge} years", $"{age}");
        return null;
    }

    public ValueList<Arena> Arenas() => mistakes.Items(plan, "", "arenas", DialogueLimits.Arenas)
        .Select(arena => Arena(arena.Item, arena.Place)).OfType<Arena>().ToValueList();

    public ValueList<WayIn> WaysIn() => Words<WayIn>(plan, "", "waysIn");

    public DateOnly? FeedbackOn()
    {
        if (!plan.TryGetProperty("feedbackOn", out var given) || given.ValueKind is JsonValueKind.Null) return null;
        if (given.ValueKind is JsonValueKind.String
            && DateOnly.TryParseExact(given.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        mistakes.Add("/feedbackOn", "a day, such as 2026-12-15", MistakeList.Describe(given));
        return null;
    }

    private Arena? Arena(JsonElement element, string place)
    {
        if (!mistakes.IsObject(element, place, "kind", "name", "access")) return null;
        var kind = mistakes.Choice(element, place, "kind", ArenaKind.Physical);
        return new Arena(kind, mistakes.Text(element, place, "name", DialogueLimits.TitleLength), Words<AccessMeasure>(element, place, "access"));
    }

    private ValueList<T> Words<T>(JsonElement owner, string place, string member) where T : struct, Enum => mistakes
        .Items(owner, place, member, Enum.GetValues<T>().Length)
        .Select(word => mistakes.Word<T>(word.Item, word.Place)).OfType<T>().ToValueList();

    private FocusGroup? Group(JsonElement element, string place)
    {
        if (element.ValueKind is JsonValueKind.String && FocusGroup.TryParse(element.GetString(), null, out var group)) return group;
        mistakes.Add(place, $"1 to {Slug.MaxLength} characters of a–z, 0–9 and '-'", MistakeList.Describe(element));
        return null;
    }
}
