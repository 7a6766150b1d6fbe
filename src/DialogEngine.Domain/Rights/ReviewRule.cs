using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>Something that a review of a dialogue's plan looks for, and what it rests on.</summary>
/// <remarks>Rules are the library's own; equality is by reference. What they find are values.</remarks>
public sealed class ReviewRule
{
    private readonly Func<DialoguePlan, IEnumerable<Found>> _find;

    internal ReviewRule(string key, Principle principle, string[] articles, LocalizedText looksFor, Func<DialoguePlan, IEnumerable<Found>> find)
    {
        Key = key;
        Principle = principle;
        Articles = articles.Select(article => ArticleReference.Parse(article)).ToValueList();
        LooksFor = looksFor;
        _find = find;
    }

    /// <summary>What findings name it by, such as <c>children-cannot-take-part</c>; stable over versions.</summary>
    public string Key { get; }

    /// <summary>The principle it rests on.</summary>
    public Principle Principle { get; }

    /// <summary>The articles it rests on.</summary>
    public ValueList<ArticleReference> Articles { get; }

    /// <summary>What it looks for, as a phrase.</summary>
    public LocalizedText LooksFor { get; }

    /// <summary>What it finds in a plan; nothing where the plan is as it should be.</summary>
    public ValueList<Finding> In(DialoguePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return _find(plan).Select(Say).ToValueList();
    }

    /// <summary>Says of something found on what it rests.</summary>
    internal Finding Say(Found found) => new(Key, found.Severity, found.Place, Principle, Articles, found.Problem, found.Remedy);

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}

/// <summary>What a rule found, before it is said on what it rests.</summary>
internal sealed record Found(Severity Severity, string Place, LocalizedText Problem, LocalizedText Remedy);
