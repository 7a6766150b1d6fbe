using DialogEngine.Texts;

namespace DialogEngine.PublicBodies;

/// <summary>What kinds of public bodies are called.</summary>
public static class PublicBodyNames
{
    /// <summary>What a kind of public body is called, in Swedish and English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static LocalizedText Name(this PublicBodyKind kind) => kind switch
    {
        PublicBodyKind.Municipality => LocalizedText.Of("Kommun", "Municipality"),
        PublicBodyKind.Region => LocalizedText.Of("Region", "Region"),
        PublicBodyKind.CountyAdministrativeBoard => LocalizedText.Of("Länsstyrelse", "County administrative board"),
        PublicBodyKind.Agency => LocalizedText.Of("Myndighet", "Agency"),
        PublicBodyKind.Organization => LocalizedText.Of("Organisation", "Organization"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of public body."),
    };
}
