using System.Collections.Immutable;
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
    /// <summary>The plan of a dialogue that has a title and nothing else yet.</summary>
    public static DialoguePlan Titled(LocalizedText title) =>
        new(title, null, ConversationClimate.Default, [], [], Moderation.BeforeShowing, [], []);
}
