using System.Collections.Immutable;
using DialogEngine.Activities;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Registers;
using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Random plans without a mistake, with every member there and not there.</summary>
internal static class PlanGen
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char["abz09-"], 1, 12];

    private static readonly Gen<int?> Age = Gen.Select(Gen.Int[0, DialogueLimits.OldestYoungestAge], Gen.Bool, (age, there) => there ? age : (int?)null);

    private static readonly Gen<ParticipationLevel?> Influence =
        Gen.Select(Gen.Enum<ParticipationLevel>(), Gen.Bool, (level, there) => there ? level : (ParticipationLevel?)null);

    private static readonly Gen<AgendaItem> Item = Gen.Select(Name, Any.Text, Any.Maybe(Any.Text), Influence, Any.Maybe(Any.Text), (name, title, description, influence, change) =>
        new AgendaItem(AgendaItemId.Parse(name), title, description, influence, change));

    public static Gen<DialoguePlan> Plan { get; } =
        from title in Any.Text
        from welcome in Any.Maybe(Any.Text)
        from climate in Any.Text.Array[1, 3]
        from commitments in Gen.OneOf("RV-2", "KH-3", "\"å\"").Array[0, 2]
        from perspectives in Gen.OneOf("human-rights", "eget").Array[0, 2]
        from moderation in Gen.Enum<Moderation>()
        from groups in Any.List(Any.FocusGroup, 2)
        from age in Age
        from arenas in Any.List(Any.Arena, 2)
        from ways in Any.List(Gen.Enum<WayIn>(), 3)
        from feedback in Any.Maybe(Any.Day)
        from agenda in Item.Array[0, 3].Select(items => items.DistinctBy(item => item.Id).ToImmutableArray())
        from polls in Poll(agenda).Array[0, 3].Select(polls => polls.DistinctBy(poll => poll.Id).ToImmutableArray())
        select new DialoguePlan(title, welcome, [.. climate], [.. commitments], [.. perspectives], moderation, agenda, polls)
        {
            FocusGroups = groups,
            YoungestAge = age,
            Arenas = arenas,
            WaysIn = ways,
            FeedbackOn = feedback,
        };

    private static Gen<PollPlan> Poll(ImmutableArray<AgendaItem> agenda) =>
        from name in Name
        from item in Gen.OneOf([null, .. agenda.Select(item => item.Id)])
        from kind in Gen.Enum<PollKind>()
        from title in Any.Text
        from options in Any.Text.Array[2, 4]
        from min in Gen.Int[1, options.Length]
        from max in Gen.Int[min, options.Length]
        from visibility in Gen.Enum<TallyVisibility>()
        select new PollPlan(
            PollId.Parse(name),
            item,
            kind,
            title,
            kind is PollKind.YesNoAbstain ? PollPlan.YesNoAbstain : [.. options],
            kind is PollKind.MultipleChoice ? min : 1,
            kind is PollKind.MultipleChoice ? max : 1,
            visibility);
}
