namespace DialogEngine.Polls;

/// <summary>What kind of answer a poll asks for.</summary>
public enum PollKind
{
    /// <summary>Exactly one option. This is the default.</summary>
    SingleChoice,

    /// <summary>Several options, between a minimum and a maximum.</summary>
    MultipleChoice,

    /// <summary>Yes, no or abstain.</summary>
    YesNoAbstain,
}

/// <summary>Where a poll stands. It only moves forward.</summary>
public enum PollState
{
    /// <summary>Being prepared; seen at the desk alone. This is the default.</summary>
    Draft,

    /// <summary>Ballots are taken.</summary>
    Open,

    /// <summary>No more ballots are taken; the tally is not yet shown to all.</summary>
    Closed,

    /// <summary>The final tally is shown to all.</summary>
    Published,
}

/// <summary>Who sees the tally of a poll that has not been published.</summary>
public enum TallyVisibility
{
    /// <summary>Everyone, as it grows. This is the default.</summary>
    Live,

    /// <summary>The moderators, and those who have cast their own ballot.</summary>
    AfterOwnBallot,

    /// <summary>Nobody while the poll is open; the moderators once it is closed.</summary>
    WhenPublished,
}
