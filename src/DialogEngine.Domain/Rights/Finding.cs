using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>Something that a review found, why it matters, and what would mend it.</summary>
/// <param name="Rule">The rule that found it, by key, such as <c>children-cannot-take-part</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Place">Where: a JSON pointer (RFC 6901) into the plan as JSON; empty for the whole.</param>
/// <param name="Principle">The principle it rests on.</param>
/// <param name="Articles">The articles it rests on.</param>
/// <param name="Problem">What is wrong, in words for whoever prepares the meeting.</param>
/// <param name="Remedy">What would mend it.</param>
public sealed record Finding(
    string Rule,
    Severity Severity,
    string Place,
    Principle Principle,
    ValueList<ArticleReference> Articles,
    LocalizedText Problem,
    LocalizedText Remedy);
