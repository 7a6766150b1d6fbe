namespace DialogEngine.LoadTests.Accounting;

/// <summary>What must not happen, however large the load.</summary>
internal enum Fault
{
    /// <summary>An acknowledged ballot is not among the published ones.</summary>
    LostBallot,

    /// <summary>More than one ballot of one person counts.</summary>
    DoubledBallot,

    /// <summary>A ballot counts with another option than was acknowledged.</summary>
    ChangedBallot,

    /// <summary>A ballot counts that nobody here cast.</summary>
    ForeignBallot,

    /// <summary>A ballot counts although it was refused.</summary>
    RefusedBallotCounts,

    /// <summary>The published tally is not the sum of the published ballots.</summary>
    TallyDiffers,

    /// <summary>Acknowledged supports are not in the count of their question, or more are than were given.</summary>
    SupportsDiffer,

    /// <summary>An acknowledged question is not there.</summary>
    LostQuestion,

    /// <summary>Something that was shown went back to an older version.</summary>
    WentBack,

    /// <summary>Somebody was not told the last version in time.</summary>
    LeftBehind,

    /// <summary>A verdict that what was sent does not deserve.</summary>
    WrongVerdict,

    /// <summary>A tally that cannot be: its options do not add up, or it has more ballots than were sent.</summary>
    ImpossibleTally,

    /// <summary>The result was not published, or could not be read.</summary>
    NotPublished,

    /// <summary>Somebody never got in.</summary>
    NeverJoined,
}
