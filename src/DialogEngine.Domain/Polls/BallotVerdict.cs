namespace DialogEngine.Polls;

/// <summary>What became of a ballot. The refusals stand in order of precedence: the first that applies is given.</summary>
public enum BallotVerdict
{
    /// <summary>In the store, and it counts. A retry with the same ballot id gets this again.</summary>
    Recorded,

    /// <summary>The voter's ballot is withdrawn and counts no more.</summary>
    Withdrawn,

    /// <summary>The ballot id is not 32 lower-case hexadecimal digits.</summary>
    InvalidBallotId,

    /// <summary>There is no such poll, or it has not been opened.</summary>
    UnknownPoll,

    /// <summary>The poll is closed, its deadline has passed, or its dialogue is not open.</summary>
    PollNotOpen,

    /// <summary>A number is no option of this poll.</summary>
    OptionOutOfRange,

    /// <summary>An option is named twice.</summary>
    OptionRepeated,

    /// <summary>Fewer options than the poll asks for.</summary>
    TooFewChoices,

    /// <summary>More options than the poll allows.</summary>
    TooManyChoices,

    /// <summary>Somebody else's ballot in this poll has this id.</summary>
    BallotIdTaken,

    /// <summary>This ballot was recorded before, and the same voter has replaced it since.</summary>
    Superseded,

    /// <summary>An empty choice from somebody who has no ballot.</summary>
    NothingToWithdraw,

    /// <summary>The voter has changed this ballot <see cref="CastBallot.MaxRevisions"/> times.</summary>
    TooManyChanges,

    /// <summary>More calls than a person makes.</summary>
    TooFast,

    /// <summary>Not known whether it was recorded, or there is no room now: the same ballot may be sent again.</summary>
    TryAgain,
}
