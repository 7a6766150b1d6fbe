using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>The ballots of every poll: one row for each voter and poll, without time, address or order.</summary>
public interface IBallotStore
{
    /// <summary>Takes a box over: raises its epoch, so that whoever wrote to it before can no longer, and returns it.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot commit now.</exception>
    Task<long> OpenBox(BoxId box, CancellationToken cancel = default);

    /// <summary>
    /// Receives ballots under an epoch, each by <see cref="CastBallot.Receive"/> against what stands for its voter.
    /// The task completes after the commit, which is shared with whatever else waits.
    /// </summary>
    /// <remarks>
    /// A ballot is accepted only while its poll is open and its dialogue takes ballots. One that was recorded before
    /// is told so again, also after the close.
    /// </remarks>
    /// <returns>One outcome for each ballot, in order.</returns>
    /// <exception cref="ArgumentException">The voter of a ballot does not lie in the box.</exception>
    /// <exception cref="StaleEpochException">Somebody else has opened the box since, or contributions were merged; nothing was written.</exception>
    /// <exception cref="StoreUnavailableException">Nothing was written, or it is not known whether it was.</exception>
    Task<IReadOnlyList<BallotOutcome>> Commit(BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default);

    /// <summary>The epoch of each box of a dialogue, by its number: whoever holds another is fenced. 0 for a box that was never opened.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<long>> Epochs(DialogueId dialogue, CancellationToken cancel = default);

    /// <summary>The polls of a dialogue that have been opened, in any state.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<PollRecord>> Polls(DialogueId dialogue, CancellationToken cancel = default);

    /// <summary>One such poll, or null.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<PollRecord?> Poll(DialogueId dialogue, PollId poll, CancellationToken cancel = default);

    /// <summary>Counts the ballots of each poll of the dialogue that lie in one box.</summary>
    /// <remarks>The version is the sum of the revisions, which is the number of ballots, changes and withdrawals taken in.</remarks>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyDictionary<PollId, HybridTally>> CountBox(BoxId box, CancellationToken cancel = default);

    /// <summary>Counts every ballot of a poll, or null when it has never been opened.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<HybridTally?> Count(DialogueId dialogue, PollId poll, CancellationToken cancel = default);

    /// <summary>What stands for each of these voters, in order; null where nothing does.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<CastBallot?>> Find(DialogueId dialogue, IReadOnlyList<(PollId Poll, VoterKey Voter)> voters, CancellationToken cancel = default);

    /// <summary>Every ballot of a poll that counts, by ballot id.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<(BallotId Id, Choice Choice)>> Ballots(DialogueId dialogue, PollId poll, CancellationToken cancel = default);

    /// <summary>The dialogues that have an open poll whose deadline has passed.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<DialogueId>> Overdue(DateTimeOffset now, CancellationToken cancel = default);
}

/// <summary>One of the <see cref="VoterKey.Boxes"/> boxes of a dialogue: it holds the voters whose key lies in it, for every poll.</summary>
public sealed record BoxId(DialogueId Dialogue, int Number)
{
    /// <exception cref="ArgumentException">The voter of a ballot does not lie in the box.</exception>
    internal void MustHold(IReadOnlyList<IncomingBallot> ballots)
    {
        for (var i = 0; i < ballots.Count; i++)
            if (ballots[i].Voter.Box != Number)
                throw new ArgumentException($"A ballot of box {ballots[i].Voter.Box} was sent to box {Number} of dialogue {Dialogue}.", nameof(ballots));
    }
}

/// <summary>A ballot of the right form, on its way into a box.</summary>
public readonly record struct IncomingBallot(PollId Poll, VoterKey Voter, Attendance Attendance, BallotId Id, Choice Choice);

/// <summary>What became of a ballot, and how the tally moves.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Standing">What stands for the voter now; null when nothing does.</param>
/// <param name="Written">Whether something was written; then the tally moves from what was to what is.</param>
/// <param name="BeforeFrom">From where the ballot that stood before was cast.</param>
/// <param name="Before">What it said; empty when there was none or it was withdrawn.</param>
public readonly record struct BallotOutcome(
    BallotVerdict Verdict, CastBallot? Standing, bool Written, Attendance BeforeFrom, Choice Before);

/// <summary>A poll as the ballot boxes know it.</summary>
/// <param name="Id">The poll.</param>
/// <param name="Form">What its ballots look like.</param>
/// <param name="Accepting">Whether it is open, and its dialogue too.</param>
/// <param name="ClosesAt">Its deadline, or null.</param>
/// <param name="Secret">What its voter keys are made with; null once it is destroyed.</param>
public sealed record PollRecord(PollId Id, BallotForm Form, bool Accepting, DateTimeOffset? ClosesAt, byte[]? Secret);
