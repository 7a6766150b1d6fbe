using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>How it stands with one commitment on a day: what was promised, what has happened, and the status with its evidence.</summary>
/// <remarks>
/// Flat, so that it can be a row of a table or a line of a report. <see cref="Register.FollowUp"/> makes one for each
/// commitment of a register; its lists are then <see cref="ValueList{T}"/>, so that two are equal when their content is.
/// </remarks>
public sealed record CommitmentFollowUp
{
    /// <summary>The commitment.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>The declaration it was made under.</summary>
    public required EntryKey Declaration { get; init; }

    /// <summary>Who made it.</summary>
    public required PublicBodyCode Signatory { get; init; }

    /// <summary>The county of the signatory, or null where it belongs to none.</summary>
    public required CountyCode? County { get; init; }

    /// <summary>What kind of thing it promises.</summary>
    public required CommitmentKind Kind { get; init; }

    /// <summary>What it promises.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>The last day of its period; null where it has none, is ongoing or says no time.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>Whether it applies all the time.</summary>
    public required bool IsOngoing { get; init; }

    /// <summary>The keys of those it has in mind in particular, such as <c>children</c>.</summary>
    public required IReadOnlyList<string> FocusGroups { get; init; }

    /// <summary>The keys of the rights perspectives it adopts, such as <c>child-rights</c>.</summary>
    public required IReadOnlyList<string> Perspectives { get; init; }

    /// <summary>The latest day, up to the day asked, on which an activity that serves it was carried out; null where none was.</summary>
    public required DateOnly? LastActivityOn { get; init; }

    /// <summary>The last day of the first milestone that was not met on the day asked, which may have passed; null where there is none.</summary>
    public required DateOnly? NextMilestoneDue { get; init; }

    /// <summary>How it stands, as far as evidence shows.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>The day of the assessment that governs, also where it is not taken up for want of evidence; null where nobody has made one.</summary>
    public required DateOnly? AssessedOn { get; init; }

    /// <summary>The keys of the evidence that the status rests on; empty where the status is <see cref="CommitmentStatus.NotKnown"/>.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
}
