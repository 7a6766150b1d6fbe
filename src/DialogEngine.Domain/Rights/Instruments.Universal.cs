using DialogEngine.Texts;

namespace DialogEngine.Rights;

public static partial class Instruments
{
    /// <summary>The Universal Declaration of Human Rights.</summary>
    /// <seealso href="https://www.un.org/en/about-us/universal-declaration-of-human-rights">United Nations, the declaration's text</seealso>
    public static Instrument Udhr { get; } = new(
        "UDHR",
        LocalizedText.Of("FN:s allmänna förklaring om de mänskliga rättigheterna", "Universal Declaration of Human Rights"),
        new DateOnly(1948, 12, 10),
        null,
        new Uri("https://www.un.org/en/about-us/universal-declaration-of-human-rights"),
        [
            Says("UDHR 1", "Lika värde", "Equal worth",
                "Alla människor är födda fria och har samma värde och samma rättigheter.",
                "Everyone is born free, with the same worth and the same rights."),
            Says("UDHR 2", "Ingen diskriminering", "No discrimination",
                "Rättigheterna gäller alla, vem man än är och varifrån man än kommer.",
                "The rights are everyone's, whoever they are and wherever they come from."),
            Says("UDHR 19", "Åsikter och yttranden", "Opinion and expression",
                "Var och en får ha sina åsikter och uttrycka dem, och får söka, ta emot och sprida upplysningar.",
                "Everyone may hold opinions and express them, and may seek, receive and spread information."),
            Says("UDHR 20", "Möten och föreningar", "Assembly and association",
                "Var och en får delta i fredliga möten och vara med i föreningar, och ingen får tvingas att vara med.",
                "Everyone may take part in peaceful meetings and belong to associations, and nobody may be made to."),
            Says("UDHR 21", "Att styra tillsammans", "Taking part in government",
                "Var och en har rätt att delta i hur landet styrs. Folkets vilja är grunden för de styrandes makt.",
                "Everyone has a right to take part in how the country is governed. The will of the people is what power rests on."),
            Says("UDHR 27", "Kulturlivet", "Cultural life",
                "Var och en har rätt att fritt delta i samhällets kulturliv.",
                "Everyone has a right to take part freely in the cultural life of the community."),
        ]);

    /// <summary>The International Covenant on Civil and Political Rights.</summary>
    /// <seealso href="https://www.ohchr.org/en/instruments-mechanisms/instruments/international-covenant-civil-and-political-rights">OHCHR, the covenant's text</seealso>
    public static Instrument Iccpr { get; } = new(
        "ICCPR",
        LocalizedText.Of("FN:s konvention om medborgerliga och politiska rättigheter", "International Covenant on Civil and Political Rights"),
        new DateOnly(1966, 12, 16),
        null,
        new Uri("https://www.ohchr.org/en/instruments-mechanisms/instruments/international-covenant-civil-and-political-rights"),
        [
            Says("ICCPR 19", "Åsikter och yttranden", "Opinion and expression",
                "Var och en får ha sina åsikter och uttrycka dem. Gränser måste stå i lag och behövas.",
                "Everyone may hold opinions and express them. Limits must be in law and needed."),
            Says("ICCPR 21", "Fredliga möten", "Peaceful assembly",
                "Var och en har rätt att mötas fredligt.",
                "Everyone has a right to meet peacefully."),
            Says("ICCPR 22", "Föreningar", "Association",
                "Var och en får gå samman med andra i föreningar.",
                "Everyone may join together with others in associations."),
            Says("ICCPR 25", "Att delta i det allmännas frågor", "Taking part in public affairs",
                "Varje medborgare ska kunna delta i det allmännas frågor, direkt eller genom valda ombud, och rösta i fria val.",
                "Every citizen is to be able to take part in public affairs, directly or through those they elect, and to vote in free elections."),
            Says("ICCPR 26", "Likhet inför lagen", "Equality before the law",
                "Alla är lika inför lagen och ska skyddas mot diskriminering.",
                "All are equal before the law and are to be protected against discrimination."),
            Says("ICCPR 27", "Minoriteter", "Minorities",
                "Den som tillhör en minoritet har rätt till sin kultur, sin religion och sitt språk tillsammans med andra i gruppen.",
                "Those who belong to a minority have a right to their culture, religion and language, together with others of the group."),
        ]);

    /// <summary>The European Convention on Human Rights.</summary>
    /// <seealso href="https://www.echr.coe.int/european-convention-on-human-rights">European Court of Human Rights, the convention's text</seealso>
    public static Instrument Echr { get; } = new(
        "ECHR",
        LocalizedText.Of("Europakonventionen om skydd för de mänskliga rättigheterna", "European Convention on Human Rights"),
        new DateOnly(1950, 11, 4),
        new SwedishLaw("1994:1219", new DateOnly(1995, 1, 1)),
        new Uri("https://www.echr.coe.int/european-convention-on-human-rights"),
        [
            Says("ECHR 8", "Privatliv", "Private life",
                "Var och en har rätt till skydd för sitt privat- och familjeliv.",
                "Everyone's private and family life is to be respected."),
            Says("ECHR 9", "Tankar, samvete och religion", "Thought, conscience and religion",
                "Var och en får tänka och tro vad de vill.",
                "Everyone may think and believe as they will."),
            Says("ECHR 10", "Yttrandefrihet", "Freedom of expression",
                "Var och en får säga vad de tycker och ta emot vad andra säger, utan att det allmänna lägger sig i. Gränser måste stå i lag och behövas i en demokrati.",
                "Everyone may say what they think and hear what others say without interference by authority. Limits must be in law and needed in a democracy."),
            Says("ECHR 11", "Möten och föreningar", "Assembly and association",
                "Var och en får mötas fredligt och gå samman med andra.",
                "Everyone may meet peacefully and join together with others."),
            Says("ECHR 14", "Ingen diskriminering", "No discrimination",
                "De rättigheter som står i konventionen ska ges till alla utan åtskillnad.",
                "The rights in the convention are to be secured to everyone without distinction."),
        ]);
}
