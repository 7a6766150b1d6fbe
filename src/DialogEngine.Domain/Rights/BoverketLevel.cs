namespace DialogEngine.Rights;

/// <summary>How much those who take part can change, as the Swedish National Board of Housing, Building and Planning has it, from the least to the most.</summary>
/// <seealso href="https://www.boverket.se">Boverket, citizen dialogue</seealso>
public enum BoverketLevel
{
    /// <summary>Information: people are told. This is the default.</summary>
    Information,

    /// <summary>Förankring: people are asked about what is planned.</summary>
    Consultation,

    /// <summary>Delaktighet: people take part in the work.</summary>
    Participation,

    /// <summary>Medbestämmande: people decide, alone or with others.</summary>
    CoDecision,
}
