using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>How it stands with a commitment on a day, with what that rests on.</summary>
/// <remarks>
/// <see cref="Register.StatusOf"/> makes it, and nothing else does, so that no status but
/// <see cref="CommitmentStatus.NotKnown"/> is ever without evidence. The rule:
/// <list type="number">
/// <item>The latest assessment made on or before the day governs; of two made on one day, the one that stands last in the register.</item>
/// <item>Its finding is taken up only where it names evidence that is in the register and exists on that day. Otherwise
/// nothing is known: an earlier and better finding does not come back.</item>
/// <item>That it was fulfilled or has lapsed stands. That it was not started or is under way stands until the last day
/// of its period; after that it is overdue where both the assessment and evidence for it are from after the last day,
/// and not known where they are not.</item>
/// <item>An activity carried out after the assessment, with evidence, turns not started into under way.</item>
/// <item>Where nobody has made an assessment, an activity carried out with evidence means that it is under way, until
/// the last day of its period; after that nothing is known.</item>
/// </list>
/// </remarks>
public sealed record AssessedStatus
{
    internal AssessedStatus(
        EntryKey commitment, DateOnly asOf, CommitmentStatus status, StatusReason reason, Assessment? assessment, ValueList<Evidence> evidence)
    {
        Commitment = commitment;
        AsOf = asOf;
        Status = status;
        Reason = reason;
        Assessment = assessment;
        Evidence = evidence;
    }

    /// <summary>The commitment.</summary>
    public EntryKey Commitment { get; }

    /// <summary>The day it stands so. Nothing that is dated later counts.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How it stands.</summary>
    public CommitmentStatus Status { get; }

    /// <summary>What that follows from, or why nothing is known.</summary>
    public StatusReason Reason { get; }

    /// <summary>The assessment that governs, also where it is not taken up; null where nobody has made one.</summary>
    public Assessment? Assessment { get; }

    /// <summary>What it rests on, in the order it was named; empty where the status is <see cref="CommitmentStatus.NotKnown"/>, and never otherwise.</summary>
    public ValueList<Evidence> Evidence { get; }
}
