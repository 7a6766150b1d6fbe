namespace DialogEngine.Faults.Histories;

/// <summary>How one sending of an operation came out.</summary>
internal enum Outcome
{
    /// <summary>Not known.</summary>
    Info,

    /// <summary>It was carried out.</summary>
    Ok,

    /// <summary>It was not, and no earlier sending of it was.</summary>
    Fail,
}
