using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;

namespace DialogEngine.Checking.Invariants;

/// <summary>Which refusals of a ballot can be relied on.</summary>
internal static class Refusals
{
    private const string PollNotOpen = "PollNotOpen";

    /// <summary>
    /// The refusal that says, for all sendings of the ballot, that it was not recorded; null when there is none.
    /// One does not hold when the ballot was sent again after it, or beside it; nor, when it says that the poll is not
    /// open, once the publication of the poll was asked for, or once the same phone has cast again: then the engine no
    /// longer looks up what stands.
    /// </summary>
    public static Refusal? Holding(this BallotOperation ballot, Run run, ILookup<string, BallotOperation> byPhone)
    {
        foreach (var refusal in ballot.Refusals)
        {
            if (!refusal.IsAlone || ballot.Sendings.Last > refusal.At) continue;
            if (refusal.Verdict is PollNotOpen && (IsPublishing(run, ballot.Poll, refusal.At) || HasCastAgain(ballot, refusal.At, byPhone))) continue;
            return refusal;
        }

        return null;
    }

    private static bool IsPublishing(Run run, string poll, double before) =>
        run.History.Commands.Values.Any(command => command.What == "publish" && command.About == poll && command.Invoked <= before);

    private static bool HasCastAgain(BallotOperation ballot, double before, ILookup<string, BallotOperation> byPhone) =>
        byPhone[ballot.Who].Any(other => other != ballot && other.Invoked > ballot.Invoked && other.Invoked < before);
}
