using DialogEngine.Declarations;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>Who signed in Örebro county, as far as it is sure. How many did so at the ceremony of 18 September 2020 is told differently by different sources.</summary>
internal static class OrebroSignings
{
    public static ValueList<Signing> All { get; } =
    [
        new()
        {
            Key = EntryKey.Parse($"signed-{OfficialBodies.Lindesberg}"),
            Declaration = DeclarationEntry.Key,
            Signatory = OfficialBodies.Lindesberg,
            SignedOn = new(2021, 3, 25),
            Source = Sources.Lindesberg,
        },
    ];
}
