namespace DialogEngine.Faults;

/// <summary>How soon something must be, such as the first acknowledged vote after a kill.</summary>
/// <param name="What">What is measured, from what to what.</param>
/// <param name="Limit">How long it may take at most.</param>
internal sealed record Goal(string What, TimeSpan Limit);
