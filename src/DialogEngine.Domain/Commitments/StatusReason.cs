namespace DialogEngine.Commitments;

/// <summary>What a status follows from, or why nothing is known.</summary>
public enum StatusReason
{
    /// <summary>Nobody has judged it, and no activity with evidence serves it: not known. This is the default.</summary>
    NotAssessed,

    /// <summary>The latest assessment names no evidence that exists: not known, whatever was found before.</summary>
    EvidenceMissing,

    /// <summary>Its last day has passed, and nothing that is on record from after that day says how it went: not known.</summary>
    NotAssessedSinceDue,

    /// <summary>An assessment found it, and names evidence that exists.</summary>
    Assessed,

    /// <summary>An assessment from after its last day found that it was not fulfilled: overdue.</summary>
    AssessedSinceDue,

    /// <summary>An activity that serves it was carried out, and there is evidence of that: under way.</summary>
    ActivityCarriedOut,
}
