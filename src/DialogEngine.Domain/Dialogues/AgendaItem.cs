using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>One point of a dialogue's agenda.</summary>
/// <param name="Id">Its name within the dialogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is about, or null.</param>
/// <param name="Influence">How much what people answer here can change, or null where it is not said.</param>
/// <param name="CanChange">What their answers can change, in words for them, or null where the level says enough.</param>
public sealed record AgendaItem(
    AgendaItemId Id,
    LocalizedText Title,
    LocalizedText? Description = null,
    ParticipationLevel? Influence = null,
    LocalizedText? CanChange = null);
