using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>Something that must be so in every run, whatever happens in it.</summary>
internal interface IInvariant
{
    /// <summary>Its short name, such as <c>I1</c>.</summary>
    string Name { get; }

    /// <summary>What must be so, in a few words.</summary>
    string Says { get; }

    void Check(Run run, Findings findings);
}
