namespace DialogEngine.Dialogues;

/// <summary>What became of what a moderator asked for. Refusals stand in order of precedence.</summary>
public enum DeskVerdict
{
    /// <summary>It is done, and in the journal.</summary>
    Done,

    /// <summary>The caller does not lead this dialogue, or not any more.</summary>
    NotModerator,

    /// <summary>The dialogue's agenda has no such item.</summary>
    UnknownItem,

    /// <summary>The dialogue has no such poll.</summary>
    UnknownPoll,

    /// <summary>The dialogue has no such contribution.</summary>
    UnknownContribution,

    /// <summary>The dialogue has another poll of this name.</summary>
    PollIdTaken,

    /// <summary>The poll has mistakes; they are listed.</summary>
    InvalidPoll,

    /// <summary>The dialogue holds <see cref="DialogueLimits.Polls"/> polls.</summary>
    TooManyPolls,

    /// <summary>There is no text.</summary>
    EmptyText,

    /// <summary>The text is past its limit.</summary>
    TextTooLong,

    /// <summary>More than <see cref="DialogueLimits.Labels"/> labels, or one past <see cref="DialogueLimits.LabelLength"/>.</summary>
    TooManyLabels,

    /// <summary>A contribution cannot be merged into itself.</summary>
    MergedIntoItself,

    /// <summary>The dialogue is not in a state in which this is done. An archived one says so before it looks any closer.</summary>
    DialogueNotOpen,

    /// <summary>The dialogue, poll or contribution is not in a state from which this follows.</summary>
    WrongState,

    /// <summary>It may not be on the projector: it is not approved, or the poll has not been opened.</summary>
    NotApproved,

    /// <summary>More calls than a person makes.</summary>
    TooFast,

    /// <summary>Not known whether it was done: look where things stand, and ask again.</summary>
    TryAgain,
}
