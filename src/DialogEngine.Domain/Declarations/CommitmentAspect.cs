namespace DialogEngine.Declarations;

/// <summary>What commitments of one kind can differ in.</summary>
public enum CommitmentAspect
{
    /// <summary>Its place in the signatory's list. This is the default.</summary>
    Place,

    /// <summary>What it promises.</summary>
    Statement,

    /// <summary>When.</summary>
    When,

    /// <summary>What that time was chosen for.</summary>
    Occasion,

    /// <summary>With whom.</summary>
    Collaborators,

    /// <summary>Whom it has in mind in particular.</summary>
    FocusGroups,

    /// <summary>Through which channels.</summary>
    Channels,

    /// <summary>In what kinds of places.</summary>
    Arenas,

    /// <summary>Which rights perspectives it adopts.</summary>
    Perspectives,
}
