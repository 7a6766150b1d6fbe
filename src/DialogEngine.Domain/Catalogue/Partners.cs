using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>Those whom Värmland's signatories name as partners.</summary>
internal static class Partners
{
    public static Collaborator Region { get; } = new Collaborator.Body(OfficialBodies.RegionVarmland);

    public static Collaborator Board { get; } = new Collaborator.Body(OfficialBodies.VarmlandBoard);

    public static Collaborator Municipalities { get; } = new Collaborator.Bodies(PublicBodyKind.Municipality, OfficialBodies.Varmland);

    public static Collaborator OtherActors { get; } = new Collaborator.Others(LocalizedText.Of("andra aktörer", "other actors"));

    public static Collaborator BroadCircle { get; } = new Collaborator.Others(
        LocalizedText.Of("en bred krets av aktörer och enskilda", "a broad circle of organizations and individuals"));
}
