using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

public sealed partial record Register
{
    /// <summary>All commitments, signing by signing, each in the order of its signatory.</summary>
    public IEnumerable<Commitment> Commitments() => Signings.SelectMany(signing => signing.Commitments);

    /// <summary>The commitment with a key, or null where there is none; the first where there are several.</summary>
    public Commitment? FindCommitment(EntryKey key) => Commitments().FirstOrDefault(commitment => commitment.Key == key);

    /// <summary>The activities that serve a commitment or another entry, in the order of the register: those that name it, and the events of a programme that does.</summary>
    public IEnumerable<Activity> ActivitiesServing(EntryKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new RegisterIndex(this).ActivitiesServing(key);
    }

    /// <summary>How it stood with a commitment on a day, by the rule that <see cref="AssessedStatus"/> states.</summary>
    /// <param name="commitment">The commitment's key.</param>
    /// <param name="asOf">The day. What is dated later does not count.</param>
    /// <exception cref="ArgumentException">There is no commitment with that key.</exception>
    public AssessedStatus StatusOf(EntryKey commitment, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        var found = FindCommitment(commitment)
            ?? throw new ArgumentException($"The register has no commitment '{commitment}'.", nameof(commitment));
        return new StatusRule(found, asOf, new RegisterIndex(this)).Apply();
    }

    /// <summary>How it stood with every commitment on a day, in the order of <see cref="Commitments"/>.</summary>
    /// <param name="asOf">The day. What is dated later does not count.</param>
    public ValueList<CommitmentFollowUp> FollowUp(DateOnly asOf)
    {
        var entries = new RegisterIndex(this);
        return
        [
            .. from signing in Signings
               from commitment in signing.Commitments
               select Row(signing, commitment, new StatusRule(commitment, asOf, entries).Apply(), entries),
        ];
    }

    private static CommitmentFollowUp Row(Signing signing, Commitment commitment, AssessedStatus status, RegisterIndex entries) => new()
    {
        Key = commitment.Key,
        Declaration = signing.Declaration,
        Signatory = signing.Signatory,
        County = signing.Signatory.County,
        Kind = commitment.Kind,
        Statement = commitment.Statement,
        Due = commitment.When.Due,
        IsOngoing = commitment.When.IsOngoing,
        FocusGroups = commitment.FocusGroups.Select(group => group.Key).ToValueList(),
        Perspectives = commitment.Perspectives.Select(perspective => perspective.ToString()).ToValueList(),
        LastActivityOn = entries.ActivitiesServing(commitment.Key)
            .Where(activity => activity.WasCarriedOutBy(status.AsOf))
            .Max(activity => activity.CarriedOutOn),
        NextMilestoneDue = entries.MilestonesLeft(commitment.Key, status.AsOf).Min(milestone => (DateOnly?)milestone.Due),
        Status = status.Status,
        AssessedOn = status.Assessment?.On,
        Evidence = status.Evidence.Select(evidence => evidence.Key.ToString()).ToValueList(),
    };
}
