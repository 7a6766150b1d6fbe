using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>A public statement of values that public bodies sign, each with commitments of its own.</summary>
public sealed record Declaration
{
    /// <summary>Its name within the register.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who drew it up, or null.</summary>
    public LocalizedText? DrawnUpBy { get; init; }

    /// <summary>The larger effort it belongs to, or null.</summary>
    public LocalizedText? PartOf { get; init; }

    /// <summary>What gave rise to it, or null.</summary>
    public LocalizedText? Occasion { get; init; }

    /// <summary>The values it stands for.</summary>
    public ValueList<LocalizedText> StandsFor { get; init; }

    /// <summary>What it distances itself from.</summary>
    public ValueList<LocalizedText> DistancesItselfFrom { get; init; }

    /// <summary>Who could sign it, or null where it is not said.</summary>
    public LocalizedText? OpenTo { get; init; }

    /// <summary>Who could not sign it, or null where it is not said.</summary>
    public LocalizedText? NotOpenTo { get; init; }

    /// <summary>The time its commitments cover.</summary>
    public Timing Covers { get; init; }

    /// <summary>The first day it could no longer be signed, or null while it can.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>How many bodies had signed it on a day, or null where nobody counted.</summary>
    public SignatoryCount? Signatories { get; init; }

    /// <summary>The signing ceremonies that are known.</summary>
    public ValueList<SigningCeremony> Ceremonies { get; init; }

    /// <summary>The aims that several signatories agreed on together.</summary>
    public ValueList<JointAims> JointAims { get; init; }

    /// <summary>Where its public record is kept, and how long; null where it is not said.</summary>
    public Preservation? Preservation { get; init; }

    /// <summary>Where all this was read.</summary>
    public ValueList<Source> Sources { get; init; }
}

/// <summary>How many bodies had signed a declaration on a day.</summary>
/// <param name="Count">Signatories.</param>
/// <param name="On">The day they were counted.</param>
public sealed record SignatoryCount(int Count, DateOnly On);

/// <summary>A day on which bodies of one county signed together.</summary>
/// <param name="County">The county.</param>
/// <param name="On">The day.</param>
/// <remarks>Who signed is said by each <see cref="Signing"/>, not here.</remarks>
public sealed record SigningCeremony(CountyCode County, DateOnly On);

/// <summary>How long the public record of a declaration is kept.</summary>
/// <param name="Place">Where it is kept, such as a website.</param>
/// <param name="Until">The last day it is sure to be there.</param>
public sealed record Preservation(LocalizedText Place, DateOnly Until);
