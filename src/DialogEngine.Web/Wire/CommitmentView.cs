using Text = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace DialogEngine.Wire;

/// <summary>A commitment that a dialogue may serve.</summary>
public sealed record CommitmentView(
    string Key,
    Text Kind,
    Text Signatory,
    Text Statement,
    Text When,
    IReadOnlyList<string> Perspectives);
