using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>Somebody's dated judgment of how it stands with a commitment, and the evidence it rests on.</summary>
/// <param name="Key">Its name within the register.</param>
/// <param name="Commitment">The commitment that is judged.</param>
/// <param name="On">The day of the judgment.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Evidence">What it rests on. Without any evidence that exists, the finding is not taken up.</param>
/// <param name="Reason">Why, in words, or null.</param>
public sealed record Assessment(
    EntryKey Key, EntryKey Commitment, DateOnly On, AssessmentFinding Finding, ValueList<EntryKey> Evidence, LocalizedText? Reason = null);

/// <summary>What an assessment finds. That something is overdue is never found by anyone: it follows from the calendar.</summary>
public enum AssessmentFinding
{
    /// <summary>Nothing has been done yet. This is the default.</summary>
    NotStarted,

    /// <summary>Something has been done, and more is to come.</summary>
    UnderWay,

    /// <summary>What was promised has been done.</summary>
    Fulfilled,

    /// <summary>It was given up, or its time ran out and nobody means to do it any more.</summary>
    Lapsed,
}
