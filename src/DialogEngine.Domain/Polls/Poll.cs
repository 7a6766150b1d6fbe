using System.Collections.Immutable;
using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

/// <summary>A question put to the participants, and where it stands.</summary>
/// <param name="Plan">What it asks.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ClosesAt">Its deadline, or null.</param>
/// <param name="FinalTally">What was counted after it closed; null until then.</param>
public sealed record Poll(PollPlan Plan, PollState State = PollState.Draft, DateTimeOffset? ClosesAt = null, HybridTally? FinalTally = null)
{
    /// <summary>The fewest ballots of each side before a final tally is shown by attendance.</summary>
    /// <remarks>Below it a breakdown could tell how a single person answered.</remarks>
    public const int SmallestShownSide = 5;

    /// <summary>Its name within the dialogue.</summary>
    public PollId Id => Plan.Id;

    /// <summary>Whether participants know of it.</summary>
    public bool IsPublic => State is not PollState.Draft;

    /// <summary>Whether participants and the room may see the counts.</summary>
    /// <param name="hasCast">Whether the one who looks has a ballot of their own in it; false for the room.</param>
    public bool ShowsCounts(bool hasCast) => State switch
    {
        PollState.Draft => false,
        PollState.Published => true,
        _ => Plan.TallyVisibility is TallyVisibility.Live || (Plan.TallyVisibility is TallyVisibility.AfterOwnBallot && hasCast),
    };

    /// <summary>Whether the desk may see the counts: a poll that hides them hides them from the desk too until it is closed.</summary>
    public bool ShowsCountsToDesk => State is not PollState.Open || Plan.TallyVisibility is not TallyVisibility.WhenPublished;

    /// <summary>The final counts by attendance, or empty when there are none or a side is too small to be shown.</summary>
    public ImmutableArray<(Attendance Attendance, ImmutableArray<long> Counts)> ByAttendance()
    {
        if (FinalTally is not { } final) return [];
        var sides = new[] { Attendance.Room, Attendance.Remote, Attendance.Paper }
            .Select(side => (Attendance: side, Tally: final.Of(side)))
            .Where(side => side.Tally.Ballots > 0)
            .ToArray();
        return sides.All(side => side.Tally.Ballots >= SmallestShownSide)
            ? [.. sides.Select(side => (side.Attendance, side.Tally.Counts))]
            : [];
    }
}
