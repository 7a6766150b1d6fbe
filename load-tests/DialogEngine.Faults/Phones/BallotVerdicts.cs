using DialogEngine.Faults.Histories;

namespace DialogEngine.Faults.Phones;

/// <summary>What the engine's words for a ballot mean, as <c>load-tests/histories.md</c> has it.</summary>
internal static class BallotVerdicts
{
    private static readonly HashSet<string> Done = new(["Recorded", "Withdrawn", "Superseded"], StringComparer.Ordinal);

    private static readonly HashSet<string> Refused = new(
        ["InvalidBallotId", "UnknownPoll", "OptionOutOfRange", "OptionRepeated", "TooFewChoices", "TooManyChoices", "BallotIdTaken", "NothingToWithdraw", "TooManyChanges"],
        StringComparer.Ordinal);

    /// <param name="verdict">The word.</param>
    /// <param name="isPublishing">Whether the poll's publication has been sent: its secret may be gone, and the engine then cannot say what stands.</param>
    /// <returns>Null where it is not known, and never will be.</returns>
    public static Outcome? Judge(string verdict, bool isPublishing) =>
        Done.Contains(verdict) ? Outcome.Ok
        : Refused.Contains(verdict) ? Outcome.Fail
        : verdict is not "PollNotOpen" ? Outcome.Info
        : isPublishing ? null
        : Outcome.Fail;
}
