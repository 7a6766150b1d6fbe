namespace DialogEngine.Rights;

/// <summary>How much those who take part can change, from the least to the most.</summary>
/// <seealso href="https://www.iap2.org/page/pillars">IAP2, Spectrum of Public Participation</seealso>
public enum ParticipationLevel
{
    /// <summary>People are told what is decided and why; nothing they say changes it. This is the default.</summary>
    Inform,

    /// <summary>People are asked, and told what came of what they said.</summary>
    Consult,

    /// <summary>People work on the matter all along, and what they say shows in the proposals.</summary>
    Involve,

    /// <summary>People make the proposals together with those who decide.</summary>
    Collaborate,

    /// <summary>People decide.</summary>
    Empower,
}
