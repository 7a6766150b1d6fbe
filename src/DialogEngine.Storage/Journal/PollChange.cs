using DialogEngine.Polls;

namespace DialogEngine.Storage.Journal;

/// <summary>What an event means for the ballots of a dialogue; carried out in the transaction that appends the event.</summary>
public abstract record PollChange
{
    private PollChange()
    {
    }

    /// <summary>Takes ballots for a poll from now on: a new one, or a support that was closed and is opened again.</summary>
    /// <param name="Poll">The poll.</param>
    /// <param name="Form">What its ballots look like; ignored for a poll that exists.</param>
    /// <param name="Secret">What its voter keys are made with; ignored for a poll that exists.</param>
    /// <param name="ClosesAt">Its deadline, or null.</param>
    public sealed record Open(PollId Poll, BallotForm Form, byte[] Secret, DateTimeOffset? ClosesAt) : PollChange;

    /// <summary>Takes no more ballots for a poll. One that does not exist stays so.</summary>
    public sealed record Close(PollId Poll) : PollChange;

    /// <summary>Takes ballots for the open polls of this dialogue, or holds all of them.</summary>
    public sealed record Accept(bool Ballots) : PollChange;

    /// <summary>
    /// Gives each voter of <paramref name="From"/> who has no effective ballot in <paramref name="Into"/> their ballot
    /// there too. The two must have been opened with the same secret. <paramref name="From"/> keeps its ballots.
    /// Every box of the dialogue gets a new epoch, so that whoever has one takes it over anew, and counts what was
    /// carried into it, before they write to it again.
    /// </summary>
    public sealed record Unite(PollId From, PollId Into) : PollChange;

    /// <summary>Forgets the secret of a poll: nobody can tell any more whose key is whose.</summary>
    public sealed record DestroySecret(PollId Poll) : PollChange;

    /// <summary>Forgets every secret of the dialogue, the one for supports too.</summary>
    public sealed record DestroySecrets : PollChange;
}
