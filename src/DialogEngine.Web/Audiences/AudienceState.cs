using System.Collections.Immutable;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Audiences;

/// <summary>What a host knows of a dialogue at one moment. Immutable; a later moment is another value.</summary>
internal sealed record AudienceState(Dialogue Dialogue, ImmutableDictionary<PollId, HybridTally> Tallies, Presence Presence)
{
    /// <summary>Where a poll stands: what was counted once it was, else what the boxes last said.</summary>
    public HybridTally Tally(Poll poll) =>
        poll.FinalTally ?? Tallies.GetValueOrDefault(poll.Id, HybridTally.Zero(poll.Plan.Options.Length));

    public HybridTally Support(Contributions.Contribution contribution) =>
        Tallies.GetValueOrDefault(contribution.Support, HybridTally.Zero(1));
}
