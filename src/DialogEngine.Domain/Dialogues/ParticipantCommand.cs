using DialogEngine.Contributions;

namespace DialogEngine.Dialogues;

/// <summary>What a participant asks a dialogue to do. A ballot is none of these: it goes to its box.</summary>
/// <param name="Contribution">The contribution it is about.</param>
/// <param name="Author">Who asks.</param>
public abstract record ParticipantCommand(ContributionId Contribution, ParticipantId Author)
{
    /// <summary>Sends a contribution in.</summary>
    /// <param name="Contribution">The contribution.</param>
    /// <param name="Author">Who asks.</param>
    /// <param name="Kind">Question or statement.</param>
    /// <param name="Text">What it says.</param>
    public sealed record Contribute(ContributionId Contribution, ParticipantId Author, ContributionKind Kind, string? Text)
        : ParticipantCommand(Contribution, Author);

    /// <summary>Takes one's own contribution back.</summary>
    /// <param name="Contribution">The contribution.</param>
    /// <param name="Author">Who asks.</param>
    public sealed record Withdraw(ContributionId Contribution, ParticipantId Author) : ParticipantCommand(Contribution, Author);
}
