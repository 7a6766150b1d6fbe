namespace DialogEngine.Simulating;

/// <summary>Mistakes that are made on purpose, in the simulated parts, to see that each is found.</summary>
internal enum Bug
{
    /// <summary>The database answers before the transaction is durable.</summary>
    AcknowledgeEarly,

    /// <summary>Now and then the disk says that it has synced, and has not.</summary>
    LostSync,

    /// <summary>After a crash the database no longer knows which ballots were replaced.</summary>
    ForgottenIds,

    /// <summary>After a crash the database writes on behind the torn end of its log.</summary>
    TornEndKept,

    /// <summary>Whoever had a box before may go on writing to it.</summary>
    EpochUnchecked,

    /// <summary>Supports are carried into the boxes past whoever has these, who may go on writing to them.</summary>
    UniteUnfenced,

    /// <summary>A ballot is taken although its poll has closed.</summary>
    AcceptAfterClose,

    /// <summary>A ballot that is sent again is applied again.</summary>
    ApplyTwice,

    /// <summary>A host gives those whose ballots crossed together each other's answers.</summary>
    AnswersSwapped,

    /// <summary>A host says that a ballot was refused when it does not know what became of it.</summary>
    UnknownIsRefused,

    /// <summary>A phone that does not know what became of its ballot casts it again under another id.</summary>
    RetryWithNewId,

    /// <summary>A phone that comes back shows what it is told, though it is older than what it showed.</summary>
    VersionGoesBack,

    /// <summary>A journal takes events from somebody who does not know the last of them.</summary>
    AppendUnchecked,
}
