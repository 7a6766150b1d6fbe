namespace DialogEngine.Checking.Histories;

/// <summary>Something that the desk asked for, or a contribution that somebody sent.</summary>
/// <param name="what">Such as <c>open</c>.</param>
/// <param name="about">The poll or the contribution.</param>
/// <param name="who">Who asked.</param>
/// <param name="closesInSeconds">For an opening: the deadline that it sets, or null.</param>
/// <param name="invokedAt">Where its first sending stands.</param>
internal sealed class Command(string what, string about, string who, int? closesInSeconds, Place invokedAt)
{
    public string What => what;

    public string About => about;

    public string Who => who;

    public int? ClosesInSeconds => closesInSeconds;

    public Sendings Sendings { get; } = new();

    public double Invoked => Sendings.First;

    public Place InvokedAt => invokedAt;

    /// <summary>When it was first acknowledged; positive infinity when it never was.</summary>
    public double Acknowledged { get; private set; } = double.PositiveInfinity;

    public Place AcknowledgedAt { get; private set; }

    /// <summary>The version of the dialogue that the acknowledgement named, or null.</summary>
    public long? Version { get; private set; }

    public bool IsAcknowledged => !double.IsPositiveInfinity(Acknowledged);

    /// <summary>Whether some sending has come out in no known way: it may have its effect at any time after it was sent.</summary>
    public bool IsUncertain => Sendings.Unknown > 0 || Sendings.Pending > 0;

    /// <summary>Whether every sending was refused, so that it never was carried out.</summary>
    public bool IsRefused => !IsAcknowledged && !IsUncertain;

    public void Acknowledge(double at, long? version, Place place)
    {
        if (at >= Acknowledged) return;
        (Acknowledged, Version, AcknowledgedAt) = (at, version, place);
    }
}
