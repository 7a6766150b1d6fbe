using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>Somebody to do something together with: one public body, all of a kind in a county, or others described in words.</summary>
public abstract record Collaborator
{
    private Collaborator()
    {
    }

    /// <summary>One public body.</summary>
    /// <param name="Code">Which.</param>
    public sealed record Body(PublicBodyCode Code) : Collaborator;

    /// <summary>All public bodies of one kind in a county, such as Värmland's municipalities.</summary>
    /// <param name="Kind">What kind of body.</param>
    /// <param name="County">In which county.</param>
    public sealed record Bodies(PublicBodyKind Kind, CountyCode County) : Collaborator;

    /// <summary>Others, in words, such as "other actors".</summary>
    /// <param name="Description">Who they are.</param>
    public sealed record Others(LocalizedText Description) : Collaborator;

    /// <summary>Whether a public body is sure to be meant: it is named, or it is of the kind and county that are.</summary>
    public bool Includes(PublicBodyCode body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return this switch
        {
            Body one => one.Code == body,
            Bodies all => all.Kind == body.Kind && all.County == body.County,
            _ => false,
        };
    }
}
