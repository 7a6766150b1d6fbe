namespace DialogEngine.Dialogues;

/// <summary>What is stored of a dialogue does not hold together: it is not served, and nothing is written to it.</summary>
/// <param name="reason">Where it breaks, for the log.</param>
public sealed class DamagedDialogueException(string reason) : Exception(reason);
