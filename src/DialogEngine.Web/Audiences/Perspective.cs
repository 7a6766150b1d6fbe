using DialogEngine.Contributions;
using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine.Audiences;

/// <summary>What one kind of client may see: how a state of the dialogue becomes snapshots, changes and tallies for it.</summary>
internal sealed class Perspective(bool desk)
{
    public static Perspective Desk { get; } = new(desk: true);

    /// <summary>What everyone may see, on a phone or on the wall.</summary>
    public static Perspective Public { get; } = new(desk: false);

    public Snapshot Snapshot(AudienceState state, Func<PollId, bool> hasCast, Mine? mine) => new(
        WireJson.Protocol,
        state.Dialogue.Version,
        Views.Header(state.Dialogue),
        [.. state.Dialogue.PollOrder.Select(id => state.Dialogue.Polls[id]).Where(Sees).Select(Views.Poll)],
        [.. state.Dialogue.ContributionOrder.Select(id => state.Dialogue.Contributions[id]).Where(Sees).Select(View)],
        [.. Tallies(state, hasCast)],
        state.Presence,
        mine);

    /// <summary>What changed for this kind of client, or null when nothing did.</summary>
    public Change? Change(AudienceState before, AudienceState after, long from)
    {
        var (old, now) = (before.Dialogue, after.Dialogue);
        var header = !ReferenceEquals(old.Plan, now.Plan) || (old.State, old.CurrentItem, old.Projection) != (now.State, now.CurrentItem, now.Projection) ? Views.Header(now) : null;
        // What did not change is the same object, since the dialogue is immutable.
        PollView[] polls = [.. now.PollOrder.Select(id => now.Polls[id]).Where(p => Sees(p) && !ReferenceEquals(p, old.Polls.GetValueOrDefault(p.Id))).Select(Views.Poll)];
        ContributionView[] contributions = [.. Changed(before, after).Where(Sees).Select(View)];
        string[] removedPolls = [.. old.Polls.Values.Where(p => Sees(p) && !(now.Polls.TryGetValue(p.Id, out var n) && Sees(n))).Select(p => p.Id.ToString())];
        string[] removed = [.. Changed(before, after).Where(c => !Sees(c) && old.Contributions.TryGetValue(c.Id, out var o) && Sees(o)).Select(c => c.Id.ToString())];
        if (header is null && polls.Length + contributions.Length + removedPolls.Length + removed.Length == 0) return null;
        return new Change(from, now.Version, header, polls, contributions, removedPolls, removed);
    }

    /// <summary>The contributions that are not what they were.</summary>
    public static IEnumerable<Contribution> Changed(AudienceState before, AudienceState after) =>
        ReferenceEquals(before.Dialogue.Contributions, after.Dialogue.Contributions)
            ? []
            : after.Dialogue.ContributionOrder
                .Select(id => after.Dialogue.Contributions[id])
                .Where(c => !ReferenceEquals(c, before.Dialogue.Contributions.GetValueOrDefault(c.Id)));

    /// <summary>Where one poll stands for this kind of client.</summary>
    public Wire.Tally Tally(AudienceState state, Poll poll, bool hasCast) =>
        Views.Tally(poll, state.Tally(poll), desk ? poll.ShowsCountsToDesk : poll.ShowsCounts(hasCast));

    public bool Sees(Poll poll) => desk || poll.IsPublic;

    public bool Sees(Contribution contribution) => desk || contribution.IsPublic;

    private ContributionView View(Contribution contribution) => desk ? Views.Desk(contribution) : Views.Public(contribution);

    private IEnumerable<Wire.Tally> Tallies(AudienceState state, Func<PollId, bool> hasCast) =>
        state.Dialogue.PollOrder.Select(id => state.Dialogue.Polls[id]).Where(p => p.IsPublic).Select(p => Tally(state, p, hasCast(p.Id)))
            .Concat(state.Dialogue.ContributionOrder.Select(id => state.Dialogue.Contributions[id]).Where(c => c.IsPublic && state.Tallies.ContainsKey(c.Support))
                .Select(c => Views.Support(c, state.Support(c))));
}
