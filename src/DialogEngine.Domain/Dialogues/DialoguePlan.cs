using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>What is prepared of a dialogue before it is created.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Welcome">What greets people, or null.</param>
/// <param name="Climate">What it asks of everyone.</param>
/// <param name="Commitments">The commitments it serves, by key.</param>
/// <param name="Perspectives">The rights perspectives it takes, by key.</param>
/// <param name="Moderation">When contributions are judged.</param>
/// <param name="Agenda">Its points, in order.</param>
/// <param name="Polls">Its prepared polls, in order.</param>
/// <remarks><see cref="PlanReader"/> reads one and lists every mistake. A plan made by hand is not checked.</remarks>
public sealed record DialoguePlan(
    LocalizedText Title,
    LocalizedText? Welcome,
    ImmutableArray<LocalizedText> Climate,
    ImmutableArray<string> Commitments,
    ImmutableArray<string> Perspectives,
    Moderation Moderation,
    ImmutableArray<AgendaItem> Agenda,
    ImmutableArray<PollPlan> Polls)
{
    /// <summary>Whom it is about, or for, in particular; empty where it is everyone.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<FocusGroup>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<FocusGroup> FocusGroups { get; init; }

    /// <summary>The age in years from which one may take part; null where everyone may.</summary>
    public int? YoungestAge { get; init; }

    /// <summary>Where it is held; empty where that is not said.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<Arena>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Arena> Arenas { get; init; }

    /// <summary>The ways to take part beside a phone or computer of one's own.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<WayIn>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<WayIn> WaysIn { get; init; }

    /// <summary>The last day by which those who took part are told what came of it, or null where that is not said.</summary>
    public DateOnly? FeedbackOn { get; init; }

    /// <summary>The plan of a dialogue that has a title and nothing else yet.</summary>
    public static DialoguePlan Titled(LocalizedText title) =>
        new(title, null, ConversationClimate.Default, [], [], Moderation.BeforeShowing, [], []);
}
