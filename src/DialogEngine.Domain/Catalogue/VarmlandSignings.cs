using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>The eighteen who signed in Värmland on 23 October 2020. Two of them have a list of commitments here.</summary>
internal static class VarmlandSignings
{
    public static ValueList<Signing> All { get; } = [.. OfficialBodies.InVarmland.Select(body => Known(body.Code))];

    public static Signing Of(PublicBodyCode signatory) => new()
    {
        Key = EntryKey.Parse($"signed-{signatory}"),
        Declaration = DeclarationEntry.Key,
        Signatory = signatory,
        SignedOn = DeclarationEntry.SignedInVarmland,
        Source = Sources.JointAims,
    };

    private static Signing Known(PublicBodyCode signatory) =>
        signatory == OfficialBodies.RegionVarmland ? RegionVarmlandSigning.Signing
        : signatory == OfficialBodies.Kristinehamn ? KristinehamnSigning.Signing
        : Of(signatory);
}
