using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Activities;

/// <summary>Bodies and people who meet again and again to safeguard democracy and human rights.</summary>
public sealed record DemocracyNetwork
{
    /// <summary>Its name within the register.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who calls it together, or null.</summary>
    public PublicBodyCode? Convener { get; init; }

    /// <summary>How it works, or null, such as by exchange of experience.</summary>
    public LocalizedText? Method { get; init; }

    /// <summary>What it is for.</summary>
    public ValueList<LocalizedText> Purposes { get; init; }

    /// <summary>Who belongs to it, as far as is known.</summary>
    public ValueList<Collaborator> Members { get; init; }

    /// <summary>Where it was read, or null.</summary>
    public Source? Source { get; init; }
}
