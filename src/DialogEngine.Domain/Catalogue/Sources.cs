using DialogEngine.Registers;

namespace DialogEngine.Catalogue;

/// <summary>Where the facts of the catalogue were read, and when.</summary>
internal static class Sources
{
    private static readonly DateOnly ReadOn = new(2026, 11, 22);

    public static Source Declaration { get; } = Read("Deklaration för en stark demokrati");

    public static Source Committee { get; } = Read("Vår demokrati – värd att värna varje dag", "https://vardemokrati.se/");

    public static Source Directive { get; } = Read("Kommittédirektiv dir. 2018:53", "https://www.riksdagen.se/");

    public static Source FinalReport { get; } = Read("Slutbetänkande SOU 2022:28", "https://lagen.nu/sou/2022:28");

    public static Source JointAims { get; } = Read("Värmlands gemensamma målsättningar, undertecknade 2020-10-23");

    public static Source RegionVarmland { get; } = Read("Region Värmlands åtaganden, undertecknade 2020-10-23");

    public static Source Kristinehamn { get; } = Read("Kristinehamns kommuns åtaganden, undertecknade 2020-10-23");

    public static Source Lindesberg { get; } = Read(
        "Vår demokrati: Motala och Lindesberg undertecknar",
        "https://vardemokrati.se/nyheter/motala-och-lindesbergs-kommuner-undertecknar-deklaration-for-en-stark-demokrati/");

    public static Source OrebroMemo { get; } = Read("Region Örebro läns promemoria om demokratiåret, 2020-09-11");

    public static Source OfficialCodes { get; } = Read(
        "Statistiska centralbyrån: län och kommuner",
        "https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/");

    private static Source Read(string title, string? address = null) =>
        new(title, address is null ? null : new Uri(address), ReadOn);
}
