using DialogEngine.Rights;
using Text = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace DialogEngine.Wire;

/// <summary>Something a review of the plan found, and what would mend it.</summary>
public sealed record FindingView(
    string Rule,
    Severity Severity,
    string Place,
    Text Principle,
    IReadOnlyList<string> Articles,
    Text Problem,
    Text Remedy);
