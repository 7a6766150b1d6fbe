using DialogEngine.Contributions;
using DialogEngine.Texts;
using Asked = DialogEngine.Specifications.Specification<DialogEngine.Contributions.Contribution>;

namespace DialogEngine.Specifications;

/// <summary>What a desk asks of contributions.</summary>
public static class ContributionSpecifications
{
    /// <summary>Those that wait for a moderator.</summary>
    public static Asked AwaitingModeration { get; } = Asked.Of(
        contribution => contribution.State == ContributionState.Pending,
        LocalizedText.Of("i väntan på samtalsledaren", "awaiting moderation"));

    /// <summary>Those that everyone may see, as <see cref="Contribution.IsPublic"/> says.</summary>
    public static Asked Public { get; } = Asked.Of(
        contribution => contribution.State == ContributionState.Approved
            || contribution.State == ContributionState.OnProjector
            || contribution.State == ContributionState.Answered,
        LocalizedText.Of("synliga för alla", "seen by all"));

    /// <summary>Those that came in before a time. One that came at that very time did not.</summary>
    public static Asked ReceivedBefore(DateTimeOffset time) => Asked.Of(
        contribution => contribution.ReceivedAt < time,
        LocalizedText.Of($"mottagna före {time:u}", $"received before {time:u}"));
}
