using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>The aims that several signatories of a declaration agreed on together.</summary>
/// <param name="AgreedOn">The day they signed them.</param>
/// <param name="Signatories">Who agreed.</param>
/// <param name="Aims">The aims, in their order.</param>
/// <param name="Source">Where they were read, or null.</param>
public sealed record JointAims(DateOnly AgreedOn, ValueList<PublicBodyCode> Signatories, ValueList<Aim> Aims, Source? Source = null);

/// <summary>Something that signatories want to come true together.</summary>
/// <param name="Text">What they want.</param>
/// <param name="FocusGroups">Whom they mean in particular; empty where it is everyone.</param>
public sealed record Aim(LocalizedText Text, ValueList<FocusGroup> FocusGroups = default);
