namespace DialogEngine.Commitments;

/// <summary>How it stands with a commitment on a day, as far as evidence shows; from the least good to the best.</summary>
/// <remarks>The order is part of the meaning: when evidence is taken away, a status never moves up in it.</remarks>
public enum CommitmentStatus
{
    /// <summary>There is no evidence for anything else. This is the default, and it blames nobody.</summary>
    NotKnown,

    /// <summary>It was given up, or ran out.</summary>
    Lapsed,

    /// <summary>Its last day has passed, and evidence from after that day shows that it was not fulfilled.</summary>
    Overdue,

    /// <summary>Nothing has been done yet, and there is still time.</summary>
    NotStarted,

    /// <summary>Something has been done, and there is still time.</summary>
    UnderWay,

    /// <summary>What was promised has been done.</summary>
    Fulfilled,
}
