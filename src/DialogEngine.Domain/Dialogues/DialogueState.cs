namespace DialogEngine.Dialogues;

/// <summary>Where a dialogue stands.</summary>
public enum DialogueState
{
    /// <summary>Prepared; people may join and wait. This is the default.</summary>
    Planned,

    /// <summary>Ballots and contributions are taken.</summary>
    Open,

    /// <summary>A break: nothing is taken, nothing is lost.</summary>
    Paused,

    /// <summary>Over; results may still be published and questions answered.</summary>
    Closed,

    /// <summary>Put away: nothing changes any more, and supports can be traced to nobody.</summary>
    Archived,
}

/// <summary>When a contribution is judged.</summary>
public enum Moderation
{
    /// <summary>Before anyone else sees it. This is the default.</summary>
    BeforeShowing,

    /// <summary>After it is shown: everyone sees it at once, and a moderator may take it away.</summary>
    AfterShowing,
}
