using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Rights;
using DialogEngine.Texts;
using Text = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace DialogEngine.Wire;

/// <summary>What each kind of client may see of a dialogue.</summary>
internal static class Views
{
    public static Header Header(Dialogue dialogue) => new(
        dialogue.Id.ToString(),
        dialogue.State,
        dialogue.JoinCode,
        dialogue.Plan.Title.Texts,
        dialogue.Plan.Welcome?.Texts,
        Texts(dialogue.Plan.Climate),
        dialogue.Plan.Commitments,
        dialogue.Plan.Perspectives,
        dialogue.Plan.Moderation,
        [.. dialogue.Plan.Agenda.Select(item => new AgendaItemView(item.Id.ToString(), item.Title.Texts, item.Description?.Texts, Influence(item)))],
        dialogue.CurrentItem?.ToString(),
        dialogue.Projection,
        dialogue.Plan.FeedbackOn);

    public static FindingView Finding(Finding finding) => new(
        finding.Rule,
        finding.Severity,
        finding.Place,
        finding.Principle.Name.Texts,
        [.. finding.Articles.Select(article => article.ToString())],
        finding.Problem.Texts,
        finding.Remedy.Texts);

    public static PollView Poll(Poll poll) => new(
        poll.Id.ToString(),
        poll.Plan.ItemId?.ToString(),
        poll.Plan.Kind,
        poll.State,
        poll.Plan.Title.Texts,
        Texts(poll.Plan.Options),
        poll.Plan.MinChoices,
        poll.Plan.MaxChoices,
        poll.Plan.TallyVisibility,
        poll.ClosesAt);

    public static ContributionView Public(Contribution contribution) => new(
        contribution.Id.ToString(),
        contribution.Kind,
        contribution.State,
        contribution.Text,
        contribution.Labels,
        Answer: contribution.Answer);

    public static ContributionView Desk(Contribution contribution) => Public(contribution) with
    {
        Original = contribution.Original,
        Reason = contribution.Reason,
        MergedInto = contribution.MergedInto?.ToString(),
        ReceivedAt = contribution.ReceivedAt,
    };

    public static ContributionView Own(Contribution contribution) => Desk(contribution) with { Labels = null, ReceivedAt = null };

    /// <summary>Where a poll stands; without counts for one who may not see them.</summary>
    public static Tally Tally(Poll poll, HybridTally tally, bool showsCounts)
    {
        var total = tally.Total;
        return new Tally(
            poll.Id.ToString(), tally.Version, poll.State, showsCounts ? total.Counts : [], total.Ballots,
            Final: poll.State is PollState.Closed or PollState.Published && poll.FinalTally is not null);
    }

    /// <summary>Where the support of a contribution stands.</summary>
    public static Tally Support(Contribution contribution, HybridTally tally) => new(
        contribution.Support.ToString(), tally.Version, PollState.Open, tally.Total.Counts, tally.Total.Ballots, Final: false);

    private static InfluenceView? Influence(AgendaItem item) => item.Influence is { } level
        ? new InfluenceView(level, level.Name().Texts, (item.CanChange ?? level.CanChange()).Texts)
        : null;

    private static Text[] Texts(IEnumerable<LocalizedText> texts) => [.. texts.Select(t => t.Texts)];
}
