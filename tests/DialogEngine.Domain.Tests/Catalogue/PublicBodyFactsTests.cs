using DialogEngine.PublicBodies;

namespace DialogEngine.Catalogue;

/// <summary>The official codes of Värmland's and Örebro county's public bodies, row by row.</summary>
public class PublicBodyFactsTests
{
    private const string Region = "region";
    private const string Board = "county-administrative-board";
    private const string Municipality = "municipality";

    public static TheoryData<string, string, string, string, string, string> Rows { get; } = new()
    {
        { Region, "17", "Region Värmland", "Region Värmland", "17", "Värmlands län" },
        { Board, "17", "Länsstyrelsen Värmland", "County Administrative Board of Värmland", "17", "Värmlands län" },
        { Municipality, "1715", "Kils kommun", "Kil Municipality", "17", "Värmlands län" },
        { Municipality, "1730", "Eda kommun", "Eda Municipality", "17", "Värmlands län" },
        { Municipality, "1737", "Torsby kommun", "Torsby Municipality", "17", "Värmlands län" },
        { Municipality, "1760", "Storfors kommun", "Storfors Municipality", "17", "Värmlands län" },
        { Municipality, "1761", "Hammarö kommun", "Hammarö Municipality", "17", "Värmlands län" },
        { Municipality, "1762", "Munkfors kommun", "Munkfors Municipality", "17", "Värmlands län" },
        { Municipality, "1763", "Forshaga kommun", "Forshaga Municipality", "17", "Värmlands län" },
        { Municipality, "1764", "Grums kommun", "Grums Municipality", "17", "Värmlands län" },
        { Municipality, "1765", "Årjängs kommun", "Årjäng Municipality", "17", "Värmlands län" },
        { Municipality, "1766", "Sunne kommun", "Sunne Municipality", "17", "Värmlands län" },
        { Municipality, "1780", "Karlstads kommun", "Karlstad Municipality", "17", "Värmlands län" },
        { Municipality, "1781", "Kristinehamns kommun", "Kristinehamn Municipality", "17", "Värmlands län" },
        { Municipality, "1782", "Filipstads kommun", "Filipstad Municipality", "17", "Värmlands län" },
        { Municipality, "1783", "Hagfors kommun", "Hagfors Municipality", "17", "Värmlands län" },
        { Municipality, "1784", "Arvika kommun", "Arvika Municipality", "17", "Värmlands län" },
        { Municipality, "1785", "Säffle kommun", "Säffle Municipality", "17", "Värmlands län" },
        { Region, "18", "Region Örebro län", "Region Örebro County", "18", "Örebro län" },
        { Board, "18", "Länsstyrelsen i Örebro län", "County Administrative Board of Örebro", "18", "Örebro län" },
        { Municipality, "1814", "Lekebergs kommun", "Lekeberg Municipality", "18", "Örebro län" },
        { Municipality, "1860", "Laxå kommun", "Laxå Municipality", "18", "Örebro län" },
        { Municipality, "1861", "Hallsbergs kommun", "Hallsberg Municipality", "18", "Örebro län" },
        { Municipality, "1862", "Degerfors kommun", "Degerfors Municipality", "18", "Örebro län" },
        { Municipality, "1863", "Hällefors kommun", "Hällefors Municipality", "18", "Örebro län" },
        { Municipality, "1864", "Ljusnarsbergs kommun", "Ljusnarsberg Municipality", "18", "Örebro län" },
        { Municipality, "1880", "Örebro kommun", "Örebro Municipality", "18", "Örebro län" },
        { Municipality, "1881", "Kumla kommun", "Kumla Municipality", "18", "Örebro län" },
        { Municipality, "1882", "Askersunds kommun", "Askersund Municipality", "18", "Örebro län" },
        { Municipality, "1883", "Karlskoga kommun", "Karlskoga Municipality", "18", "Örebro län" },
        { Municipality, "1884", "Nora kommun", "Nora Municipality", "18", "Örebro län" },
        { Municipality, "1885", "Lindesbergs kommun", "Lindesberg Municipality", "18", "Örebro län" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void PublicBody_HasItsCodeItsKindItsNamesAndItsCounty(
        string kind, string official, string swedish, string english, string county, string countyName)
    {
        var body = Assert.Single(StrongDemocracy.Bodies, one => one.Code == PublicBodyCode.Parse($"{kind}-{official}"));

        Assert.Equal(swedish, body.Name.In("sv"));
        Assert.Equal(english, body.Name.In("en"));
        Assert.Equal(CountyCode.Parse(county), body.Code.County);
        Assert.Equal(countyName, Assert.Single(StrongDemocracy.Register.Counties, one => one.Code == body.Code.County).Name.In("sv"));
    }

    [Fact]
    public void Bodies_AreTheseThirtyTwoInThisOrder() =>
        Assert.Equal(
            Rows.Select(row => PublicBodyCode.Parse($"{row.Data.Item1}-{row.Data.Item2}")),
            StrongDemocracy.Bodies.Select(body => body.Code));
}
