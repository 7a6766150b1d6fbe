using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>The declaration itself, and the aims that Värmland's signatories agreed on.</summary>
internal static class DeclarationEntry
{
    public static EntryKey Key { get; } = EntryKey.Parse("strong-democracy");

    public static DateOnly SignedInVarmland { get; } = new(2020, 10, 23);

    public static Declaration Declaration { get; } = new()
    {
        Key = Key,
        Name = LocalizedText.Of("Deklaration för en stark demokrati", "Declaration for a strong democracy"),
        DrawnUpBy = LocalizedText.Of(
            "Kommittén Demokratin 100 år (kommittédirektiv dir. 2018:53, beslutat den 20 juni 2018; slutbetänkande SOU 2022:28)",
            "The committee Demokratin 100 år, “Democracy 100 years” (committee directive dir. 2018:53, decided on 20 June 2018; final report SOU 2022:28)"),
        PartOf = LocalizedText.Of(
            "Den nationella samlingen ”Vår demokrati – värd att värna varje dag”",
            "The national gathering “Vår demokrati – värd att värna varje dag” (“Our democracy – worth safeguarding every day”)"),
        Occasion = LocalizedText.Of(
            "År 2021 var det hundra år sedan kvinnor och män för första gången röstade på lika villkor i ett riksdagsval.",
            "In 2021 a hundred years had passed since women and men first voted on equal terms in a parliamentary election."),
        StandsFor =
        [
            LocalizedText.Of("Alla människors lika värde", "The equal worth of all people"),
            LocalizedText.Of("Grundläggande fri- och rättigheter", "Fundamental freedoms and rights"),
            LocalizedText.Of("Rättsstatens principer", "The principles of the rule of law"),
        ],
        DistancesItselfFrom =
        [
            LocalizedText.Of("Diskriminering", "Discrimination"),
            LocalizedText.Of("Extremism", "Extremism"),
            LocalizedText.Of("Främlingsfientlighet", "Xenophobia"),
            LocalizedText.Of("Korruption", "Corruption"),
            LocalizedText.Of("Rasism", "Racism"),
        ],
        OpenTo = LocalizedText.Of("Offentliga organ och organisationer", "Public bodies and organizations"),
        NotOpenTo = LocalizedText.Of(
            "Privatpersoner, enskilda näringsidkare och politiska partier", "Individuals, sole traders and political parties"),
        Covers = Timing.In(Period.Between(Period.Year(2020), Period.Year(2021))),
        ClosedOn = new(2022, 1, 1),
        Signatories = new(310, new(2021, 12, 31)),
        Ceremonies = [new(OfficialBodies.Orebro, new(2020, 9, 18)), new(OfficialBodies.Varmland, SignedInVarmland)],
        JointAims = [new(SignedInVarmland, [.. OfficialBodies.InVarmland.Select(body => body.Code)], Aims, Sources.JointAims)],
        Preservation = new(
            LocalizedText.Of(
                "Kommitténs webbplats vardemokrati.se, som är fryst: den ändras inte längre",
                "The committee's website vardemokrati.se, which is frozen: it is no longer changed"),
            new(2027, 6, 1)),
        Sources = [Sources.Declaration, Sources.Committee, Sources.Directive, Sources.FinalReport],
    };

    private static ValueList<Aim> Aims =>
    [
        new(LocalizedText.Of(
            "Alla i länet kan göra sin röst hörd, oavsett vilka de är och var de bor.",
            "Everybody in the county can make their voice heard, no matter who they are or where they live.")),
        new(
            LocalizedText.Of(
                "Fler människor vill delta aktivt och försvara demokratin. Särskild vikt läggs vid unga och vid utrikes födda.",
                "A larger number of people wish to play an active part and to defend democracy. Special attention goes to young people and to people born abroad."),
            [FocusGroup.YoungPeople, FocusGroup.PeopleBornAbroad]),
        new(LocalizedText.Of(
            "Ett samtalsklimat och en kultur av tillit där människor är öppna och medmänskliga och respekterar andra.",
            "A climate of conversation and a culture of trust in which people are open and humane and respect others.")),
    ];
}
