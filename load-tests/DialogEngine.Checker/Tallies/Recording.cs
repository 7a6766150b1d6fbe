namespace DialogEngine.Checking.Tallies;

/// <summary>A ballot that the database has, with when it can have been recorded.</summary>
/// <param name="Row">The number of its voter.</param>
/// <param name="Choice">One bit for each option that it names; none when it withdraws.</param>
/// <param name="From">Not before this: when it, and all that it replaced, had been sent.</param>
/// <param name="To">Not after this: when it, or one that replaced it, had been acknowledged. Positive infinity when nobody knows.</param>
internal readonly record struct Recording(int Row, ulong Choice, double From, double To);
