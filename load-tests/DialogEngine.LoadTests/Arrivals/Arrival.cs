namespace DialogEngine.LoadTests.Arrivals;

/// <summary>One thing that somebody in the audience does.</summary>
/// <param name="AtMs">When they mean to, in milliseconds from the beginning of the run.</param>
/// <param name="Phone">Whose phone.</param>
/// <param name="Kind">What.</param>
/// <param name="Pick">Which option, or which of the questions so far: a number that is taken for one of those there are.</param>
internal readonly record struct Arrival(int AtMs, int Phone, Act Kind, int Pick);

/// <summary>What somebody in the audience does.</summary>
internal enum Act : byte
{
    Join,
    Vote,
    Ask,
    Support,
}
