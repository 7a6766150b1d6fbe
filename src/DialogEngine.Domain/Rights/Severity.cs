namespace DialogEngine.Rights;

/// <summary>How much a finding of a review weighs, from the least to the most.</summary>
public enum Severity
{
    /// <summary>Worth a thought. This is the default.</summary>
    Note,

    /// <summary>Everyone can take part, but some less well than others, or without knowing what they have a right to know.</summary>
    Weakness,

    /// <summary>Some who have a right to take part cannot.</summary>
    Barrier,
}
