using DialogEngine.Dialogues;

namespace DialogEngine.Contributions;

/// <summary>What became of what a participant asked about a contribution. Refusals stand in order of precedence.</summary>
public enum ContributionVerdict
{
    /// <summary>It is in the journal. A retry gets this again.</summary>
    Received,

    /// <summary>Its author has taken it back.</summary>
    Withdrawn,

    /// <summary>The id is not 32 lower-case hexadecimal digits.</summary>
    InvalidContributionId,

    /// <summary>There is no text.</summary>
    EmptyText,

    /// <summary>The text is longer than <see cref="DialogueLimits.ContributionLength"/>.</summary>
    TextTooLong,

    /// <summary>The dialogue takes nothing now.</summary>
    DialogueNotOpen,

    /// <summary>Somebody else's contribution has this id.</summary>
    ContributionIdTaken,

    /// <summary>The caller has no contribution of this id.</summary>
    UnknownContribution,

    /// <summary>It is answered, rejected or merged, and cannot be taken back.</summary>
    AlreadyJudged,

    /// <summary>As many of this person's contributions wait as may.</summary>
    TooManyWaiting,

    /// <summary>The dialogue holds as many contributions as it may.</summary>
    DialogueFull,

    /// <summary>More calls than a person makes.</summary>
    TooFast,

    /// <summary>Not known whether it was received: the same contribution may be sent again.</summary>
    TryAgain,
}
