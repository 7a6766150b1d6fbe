using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Polls;

/// <summary>What a poll asks, as it is prepared.</summary>
/// <param name="Id">Its name within the dialogue.</param>
/// <param name="ItemId">The agenda item it belongs to, or null.</param>
/// <param name="Kind">What kind of answer it asks for.</param>
/// <param name="Title">The question.</param>
/// <param name="Options">The options, in order; for yes, no and abstain always those three.</param>
/// <param name="MinChoices">The fewest options a ballot names.</param>
/// <param name="MaxChoices">The most options a ballot names.</param>
/// <param name="TallyVisibility">Who sees the tally before it is published.</param>
public sealed record PollPlan(
    PollId Id,
    AgendaItemId? ItemId,
    PollKind Kind,
    LocalizedText Title,
    ImmutableArray<LocalizedText> Options,
    int MinChoices,
    int MaxChoices,
    TallyVisibility TallyVisibility)
{
    /// <summary>What a ballot must look like.</summary>
    [JsonIgnore]
    public BallotForm Form => new(Options.Length, MinChoices, MaxChoices);

    /// <summary>The options of a poll that asks for yes, no or abstain, in this order.</summary>
    [JsonIgnore]
    public static ImmutableArray<LocalizedText> YesNoAbstain { get; } =
        [LocalizedText.Of("Ja", "Yes"), LocalizedText.Of("Nej", "No"), LocalizedText.Of("Avstår", "Abstain")];
}
