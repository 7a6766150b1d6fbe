namespace DialogEngine.PublicBodies;

/// <summary>What kind of public body it is, which decides what its official code looks like.</summary>
public enum PublicBodyKind
{
    /// <summary>A municipality: four digits, the first two of its county. This is the default.</summary>
    /// <seealso href="https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/">Statistics Sweden, counties and municipalities</seealso>
    Municipality,

    /// <summary>A region: the two digits of its county.</summary>
    Region,

    /// <summary>A county administrative board: the two digits of its county.</summary>
    CountyAdministrativeBoard,

    /// <summary>Another authority: the ten digits of its organization number.</summary>
    Agency,

    /// <summary>An organization that is no authority, such as an association: the ten digits of its organization number.</summary>
    Organization,
}
