using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>The regions, county administrative boards and municipalities of Värmland and Örebro counties, with their official codes.</summary>
internal static class OfficialBodies
{
    public static CountyCode Varmland { get; } = CountyCode.Parse("17");

    public static CountyCode Orebro { get; } = CountyCode.Parse("18");

    public static PublicBodyCode RegionVarmland { get; } = PublicBodyCode.Of(PublicBodyKind.Region, "17");

    public static PublicBodyCode VarmlandBoard { get; } = PublicBodyCode.Of(PublicBodyKind.CountyAdministrativeBoard, "17");

    public static PublicBodyCode Kristinehamn { get; } = PublicBodyCode.Of(PublicBodyKind.Municipality, "1781");

    public static PublicBodyCode RegionOrebro { get; } = PublicBodyCode.Of(PublicBodyKind.Region, "18");

    public static PublicBodyCode OrebroBoard { get; } = PublicBodyCode.Of(PublicBodyKind.CountyAdministrativeBoard, "18");

    public static PublicBodyCode Lindesberg { get; } = PublicBodyCode.Of(PublicBodyKind.Municipality, "1885");

    public static ValueList<County> Counties { get; } =
    [
        new(Varmland, LocalizedText.Of("Värmlands län", "Värmland County"), Sources.OfficialCodes),
        new(Orebro, LocalizedText.Of("Örebro län", "Örebro County"), Sources.OfficialCodes),
    ];

    public static ValueList<PublicBody> InVarmland { get; } =
    [
        Body(RegionVarmland, "Region Värmland", "Region Värmland"),
        Body(VarmlandBoard, "Länsstyrelsen Värmland", "County Administrative Board of Värmland"),
        Municipality("1715", "Kils kommun", "Kil"),
        Municipality("1730", "Eda kommun", "Eda"),
        Municipality("1737", "Torsby kommun", "Torsby"),
        Municipality("1760", "Storfors kommun", "Storfors"),
        Municipality("1761", "Hammarö kommun", "Hammarö"),
        Municipality("1762", "Munkfors kommun", "Munkfors"),
        Municipality("1763", "Forshaga kommun", "Forshaga"),
        Municipality("1764", "Grums kommun", "Grums"),
        Municipality("1765", "Årjängs kommun", "Årjäng"),
        Municipality("1766", "Sunne kommun", "Sunne"),
        Municipality("1780", "Karlstads kommun", "Karlstad"),
        Municipality("1781", "Kristinehamns kommun", "Kristinehamn"),
        Municipality("1782", "Filipstads kommun", "Filipstad"),
        Municipality("1783", "Hagfors kommun", "Hagfors"),
        Municipality("1784", "Arvika kommun", "Arvika"),
        Municipality("1785", "Säffle kommun", "Säffle"),
    ];

    public static ValueList<PublicBody> InOrebro { get; } =
    [
        Body(RegionOrebro, "Region Örebro län", "Region Örebro County"),
        Body(OrebroBoard, "Länsstyrelsen i Örebro län", "County Administrative Board of Örebro"),
        Municipality("1814", "Lekebergs kommun", "Lekeberg"),
        Municipality("1860", "Laxå kommun", "Laxå"),
        Municipality("1861", "Hallsbergs kommun", "Hallsberg"),
        Municipality("1862", "Degerfors kommun", "Degerfors"),
        Municipality("1863", "Hällefors kommun", "Hällefors"),
        Municipality("1864", "Ljusnarsbergs kommun", "Ljusnarsberg"),
        Municipality("1880", "Örebro kommun", "Örebro"),
        Municipality("1881", "Kumla kommun", "Kumla"),
        Municipality("1882", "Askersunds kommun", "Askersund"),
        Municipality("1883", "Karlskoga kommun", "Karlskoga"),
        Municipality("1884", "Nora kommun", "Nora"),
        Municipality("1885", "Lindesbergs kommun", "Lindesberg"),
    ];

    private static PublicBody Municipality(string digits, string name, string place) =>
        Body(PublicBodyCode.Of(PublicBodyKind.Municipality, digits), name, $"{place} Municipality");

    private static PublicBody Body(PublicBodyCode code, string swedish, string english) =>
        new(code, LocalizedText.Of(swedish, english), Sources.OfficialCodes);
}
