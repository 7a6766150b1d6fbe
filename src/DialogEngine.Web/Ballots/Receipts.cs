using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine.Ballots;

/// <summary>Writes what stands in a box as a receipt.</summary>
internal static class Receipts
{
    public static Receipt Of(string poll, BallotReply standing) =>
        new(poll, new BallotId(standing.BallotId).ToString(), Array.ConvertAll(standing.Choice ?? [], o => (int)o), standing.Revision);
}
