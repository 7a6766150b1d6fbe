using DialogEngine.Commitments;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Specifications;

/// <summary>Rows in which everything that does not matter to the test that asks for them is empty.</summary>
internal static class Some
{
    public static DateOnly Day { get; } = new(2021, 6, 15);

    public static DateTimeOffset Time { get; } = new(2026, 11, 22, 18, 0, 0, TimeSpan.FromHours(1));

    public static CommitmentFollowUp FollowUp(string key) => new()
    {
        Key = EntryKey.Parse(key),
        Declaration = EntryKey.Parse("declaration"),
        Signatory = PublicBodyCode.Parse("municipality-1781"),
        County = null,
        Kind = CommitmentKind.Collaboration,
        Statement = LocalizedText.Of("Att samverka", "To work together"),
        Due = null,
        IsOngoing = false,
        FocusGroups = [],
        Perspectives = [],
        LastActivityOn = null,
        NextMilestoneDue = null,
        Status = CommitmentStatus.NotKnown,
        AssessedOn = null,
        Evidence = [],
    };

    public static Contribution Contribution(int number, ContributionState state = ContributionState.Pending, DateTimeOffset? receivedAt = null) =>
        new(new ContributionId((UInt128)number), new ParticipantId(1), ContributionKind.Question, "Hur?", receivedAt ?? Time) { State = state };

    public static Poll Poll(string id, PollState state = PollState.Open, DateTimeOffset? closesAt = null)
    {
        var question = LocalizedText.Of("Ska vi?", "Shall we?");
        var plan = new PollPlan(PollId.Parse(id), null, PollKind.YesNoAbstain, question, PollPlan.YesNoAbstain, 1, 1, TallyVisibility.Live);
        return new(plan, state, closesAt, state is PollState.Published ? HybridTally.Zero(3) : null);
    }
}
