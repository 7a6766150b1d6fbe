using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>An article of an instrument, as far as those who hold dialogues meet it.</summary>
/// <param name="Reference">Where it stands.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Summary">What it says, in words of our own; what is binding is the instrument's text.</param>
public sealed record Article(ArticleReference Reference, LocalizedText Title, LocalizedText Summary);
