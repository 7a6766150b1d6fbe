using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>One public body's signing of a declaration, with the commitments it made there.</summary>
public sealed record Signing
{
    /// <summary>Its name within the register.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>The declaration that was signed.</summary>
    public required EntryKey Declaration { get; init; }

    /// <summary>Who signed.</summary>
    public required PublicBodyCode Signatory { get; init; }

    /// <summary>The day it was signed.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>The signatory's own commitments, in its own order; empty where none are on record here, which does not say that there are none.</summary>
    public ValueList<Commitment> Commitments { get; init; }

    /// <summary>Where this was read, or null.</summary>
    public Source? Source { get; init; }
}
