using DialogEngine.Texts;

namespace DialogEngine.Specifications;

/// <summary>What a specification asks in words, which can become a part of a longer phrase.</summary>
internal sealed class Phrase
{
    private static readonly LocalizedText AndWord = LocalizedText.Of("och", "and");
    private static readonly LocalizedText OrWord = LocalizedText.Of("eller", "or");
    private static readonly LocalizedText Arrow = LocalizedText.Of("=>");

    // What its parts are joined by; null where it can stand in any phrase as it is.
    private readonly LocalizedText? _joint;

    private Phrase(LocalizedText text, LocalizedText? joint)
    {
        Text = text;
        _joint = joint;
    }

    public LocalizedText Text { get; }

    public static Phrase Of(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, text.In("en").Contains(Arrow.In("en"), StringComparison.Ordinal) ? Arrow : null);
    }

    public Phrase And(Phrase other) => Join(AndWord, other);

    public Phrase Or(Phrase other) => Join(OrWord, other);

    public Phrase Not() => new(LocalizedText.Of($"inte {Within(null, "sv")}", $"not {Within(null, "en")}"), null);

    private Phrase Join(LocalizedText joint, Phrase other)
    {
        return new(LocalizedText.Of(In("sv"), In("en")), joint);

        string In(string language) => $"{Within(joint, language)} {joint.In(language)} {other.Within(joint, language)}";
    }

    // In brackets where its parts would otherwise be read together with their neighbors.
    private string Within(LocalizedText? joint, string language) =>
        _joint is null || _joint == joint ? Text.In(language) : $"({Text.In(language)})";
}
