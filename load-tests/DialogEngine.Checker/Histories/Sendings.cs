namespace DialogEngine.Checking.Histories;

/// <summary>When an operation was sent, and what is known of the outcomes.</summary>
internal sealed class Sendings
{
    private double _earliestPending;

    /// <summary>How often it was sent.</summary>
    public int Count { get; private set; }

    /// <summary>Sendings that no outcome has been noted for.</summary>
    public int Pending { get; private set; }

    /// <summary>Outcomes that say nothing: what was sent may still have its effect.</summary>
    public int Unknown { get; private set; }

    /// <summary>Outcomes that say it was not carried out.</summary>
    public int Refused { get; private set; }

    /// <summary>When it was first sent.</summary>
    public double First { get; private set; } = double.PositiveInfinity;

    /// <summary>When it was last sent.</summary>
    public double Last { get; private set; } = double.NegativeInfinity;

    public void Sent(double at)
    {
        Count++;
        if (Pending++ == 0) _earliestPending = at;
        First = Math.Min(First, at);
        Last = Math.Max(Last, at);
    }

    /// <summary>An outcome has come. Which of several sendings it belongs to is not said.</summary>
    /// <returns>Before this the sending cannot have been; not a number when nothing was under way.</returns>
    public double CameOut(string type)
    {
        if (type is "info") Unknown++;
        if (type is "fail") Refused++;
        if (Pending == 0) return double.NaN;
        Pending--;
        return _earliestPending;
    }
}
