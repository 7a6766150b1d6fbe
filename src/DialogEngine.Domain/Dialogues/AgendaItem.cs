using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>One point of a dialogue's agenda.</summary>
/// <param name="Id">Its name within the dialogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is about, or null.</param>
public sealed record AgendaItem(AgendaItemId Id, LocalizedText Title, LocalizedText? Description = null);
