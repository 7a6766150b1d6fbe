using DialogEngine.Polls;
using DialogEngine.Texts;
using Asked = DialogEngine.Specifications.Specification<DialogEngine.Polls.Poll>;

namespace DialogEngine.Specifications;

/// <summary>What is asked of polls.</summary>
public static class PollSpecifications
{
    /// <summary>Those that have been closed, and whose tally everyone still waits to see.</summary>
    public static Asked AwaitingPublication { get; } = Asked.Of(
        poll => poll.State == PollState.Closed,
        LocalizedText.Of("stängda men inte publicerade", "closed and not yet published"));

    /// <summary>Those that take ballots at a time: opened, not closed, and the deadline, if they have one, still ahead.</summary>
    /// <remarks>At the very time of its deadline a poll is no longer open. That its dialogue is open too is not asked here.</remarks>
    public static Asked OpenAt(DateTimeOffset now) => Asked.Of(
        poll => poll.State == PollState.Open && (poll.ClosesAt == null || poll.ClosesAt > now),
        LocalizedText.Of($"öppna {now:u}", $"open at {now:u}"));
}
