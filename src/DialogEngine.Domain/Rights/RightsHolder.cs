using DialogEngine.Commitments;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>Those who are entitled, and under which articles in particular.</summary>
/// <param name="Group">Who they are.</param>
/// <param name="Articles">The articles they can point to.</param>
public sealed record RightsHolder(FocusGroup Group, ValueList<ArticleReference> Articles)
{
    /// <summary>The rights holders that those who prepare a dialogue most often have in mind.</summary>
    public static ValueList<RightsHolder> Known { get; } =
    [
        new(FocusGroup.Inhabitants, From("UDHR 2", "UDHR 19", "UDHR 21")),
        new(FocusGroup.Children, From("CRC 2", "CRC 3", "CRC 6", "CRC 12")),
        new(FocusGroup.PeopleBornAbroad, From("UDHR 2", "ICERD 5")),
        new(FocusGroup.PeopleWithDisabilities, From("CRPD 9", "CRPD 21", "CRPD 29")),
        new(FocusGroup.NationalMinorities, From("UDHR 2", "ICCPR 27", "CRC 30")),
    ];

    /// <summary>Those of <see cref="Known"/> that a group is; null where the library does not know it.</summary>
    public static RightsHolder? Of(FocusGroup group) => Known.FirstOrDefault(holder => holder.Group == group);

    private static ValueList<ArticleReference> From(params string[] articles) => articles.Select(article => ArticleReference.Parse(article)).ToValueList();
}
