using DialogEngine.Checking.Reading;

namespace DialogEngine.Checking.Histories;

/// <summary>A ballot of a phone: a vote, a change, a withdrawal, a support. Its id is the ballot id.</summary>
internal sealed class BallotOperation(UInt128 id, string who, string poll, byte[] choice, Place invokedAt)
{
    public UInt128 Id => id;

    public string Text => BallotIds.Text(id);

    public string Who => who;

    public string Poll => poll;

    /// <summary>The options it names; empty when it withdraws.</summary>
    public byte[] Choice => choice;

    public Sendings Sendings { get; } = new();

    /// <summary>When it was first sent: not before this it can have been recorded.</summary>
    public double Invoked => Sendings.First;

    public Place InvokedAt => invokedAt;

    /// <summary>When it was first acknowledged: not after this it was recorded. Positive infinity when it never was.</summary>
    public double Acknowledged { get; private set; } = double.PositiveInfinity;

    public Place AcknowledgedAt { get; private set; }

    public bool IsAcknowledged => !double.IsPositiveInfinity(Acknowledged);

    /// <summary>Answers that refused it, in order.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals ?? (IReadOnlyList<Refusal>)[];

    private List<Refusal>? _refusals;

    public void Acknowledge(double at, Place place)
    {
        if (at >= Acknowledged) return;
        Acknowledged = at;
        AcknowledgedAt = place;
    }

    public void Refuse(Refusal refusal) => (_refusals ??= []).Add(refusal);
}
