using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Activities;

/// <summary>What a public body means to do, in parts: towards the public, within itself, and in what it says.</summary>
/// <remarks>Its activities are those that serve one of its parts. A communication plan is a part of its own.</remarks>
public sealed record ActivityPlan
{
    /// <summary>Its name within the register.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whose plan it is.</summary>
    public required PublicBodyCode Body { get; init; }

    /// <summary>The day of the document, or null.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>When it applies.</summary>
    public Timing When { get; init; }

    /// <summary>The fields of policy it ties to.</summary>
    public ValueList<PolicyArea> PolicyAreas { get; init; }

    /// <summary>Its parts, in order.</summary>
    public ValueList<PlanPart> Parts { get; init; }

    /// <summary>Where it was read, or null.</summary>
    public Source? Source { get; init; }
}

/// <summary>One part of a plan of activities.</summary>
public sealed record PlanPart
{
    /// <summary>Its name within the register.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>Which way it is turned.</summary>
    public required PlanPartKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is about, or null.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The documents that steer it.</summary>
    public ValueList<SteeringDocument> SteeredBy { get; init; }

    /// <summary>With whom.</summary>
    public ValueList<Collaborator> Collaborators { get; init; }

    /// <summary>What is to be said, where it is a communication plan.</summary>
    public ValueList<LocalizedText> Messages { get; init; }
}

/// <summary>Which way a part of a plan is turned.</summary>
public enum PlanPartKind
{
    /// <summary>Towards the public and other bodies. This is the default.</summary>
    External,

    /// <summary>Within the body itself.</summary>
    Internal,

    /// <summary>What is said, to whom and through which channels: a communication plan.</summary>
    Communication,
}

/// <summary>A document that decides what others do, such as a regional development strategy.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Area">The part of it that is meant, such as a priority area; null for the whole.</param>
/// <param name="Adoption">When it was adopted or is to be.</param>
/// <param name="Adopter">Who adopts it, or null.</param>
/// <param name="Emphasis">What in it matters here, or null, such as "culture is treated as a human right".</param>
public sealed record SteeringDocument(
    LocalizedText Name, LocalizedText? Area = null, Timing Adoption = default, LocalizedText? Adopter = null, LocalizedText? Emphasis = null);
