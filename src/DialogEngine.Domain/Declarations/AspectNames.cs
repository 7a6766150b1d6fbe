using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>What the aspects are called that commitments can differ in.</summary>
public static class AspectNames
{
    /// <summary>What an aspect is called, in Swedish and English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such aspect.</exception>
    public static LocalizedText Name(this CommitmentAspect aspect) => aspect switch
    {
        CommitmentAspect.Place => LocalizedText.Of("Plats i listan", "Place in the list"),
        CommitmentAspect.Statement => LocalizedText.Of("Lydelse", "Wording"),
        CommitmentAspect.When => LocalizedText.Of("Tid", "Time"),
        CommitmentAspect.Occasion => LocalizedText.Of("Tillfälle", "Occasion"),
        CommitmentAspect.Collaborators => LocalizedText.Of("I samverkan med", "Together with"),
        CommitmentAspect.FocusGroups => LocalizedText.Of("Särskilt fokus", "Particular focus"),
        CommitmentAspect.Channels => LocalizedText.Of("Kanaler", "Channels"),
        CommitmentAspect.Arenas => LocalizedText.Of("Arenor", "Arenas"),
        CommitmentAspect.Perspectives => LocalizedText.Of("Rättighetsperspektiv", "Rights perspectives"),
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "There is no such aspect."),
    };
}
