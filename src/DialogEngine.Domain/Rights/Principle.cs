using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>One of the principles that a rights perspective asks its questions from.</summary>
/// <param name="Key">Its name within its perspective, such as <c>participation</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Questions">What to ask of a decision, an activity or a dialogue.</param>
/// <param name="RestsOn">The articles it rests on.</param>
/// <param name="MapsTo">The principles of other perspectives that say the same, by key; empty for a perspective that stands by itself.</param>
public sealed record Principle(
    EntryKey Key,
    LocalizedText Name,
    ValueList<LocalizedText> Questions,
    ValueList<ArticleReference> RestsOn,
    ValueList<EntryKey> MapsTo = default);
