using DialogEngine.Texts;

namespace DialogEngine.Rights;

public static partial class Instruments
{
    /// <summary>The International Convention on the Elimination of All Forms of Racial Discrimination.</summary>
    /// <seealso href="https://www.ohchr.org/en/instruments-mechanisms/instruments/international-convention-elimination-all-forms-racial">OHCHR, the convention's text</seealso>
    public static Instrument Icerd { get; } = new(
        "ICERD",
        LocalizedText.Of("FN:s konvention om avskaffande av alla former av rasdiskriminering", "International Convention on the Elimination of All Forms of Racial Discrimination"),
        new DateOnly(1965, 12, 21),
        null,
        new Uri("https://www.ohchr.org/en/instruments-mechanisms/instruments/international-convention-elimination-all-forms-racial"),
        [
            Says("ICERD 1", "Vad rasdiskriminering är", "What racial discrimination is",
                "Varje åtskillnad på grund av hudfärg, härkomst eller nationellt eller etniskt ursprung som hindrar någon från att utöva sina rättigheter.",
                "Any distinction on grounds of color, descent, or national or ethnic origin that keeps somebody from using their rights."),
            Says("ICERD 2", "Det allmännas ansvar", "What authorities must do",
                "Staten och varje myndighet ska låta bli att diskriminera och ska motverka att andra gör det.",
                "The state and every authority must not discriminate, and must work against others doing so."),
            Says("ICERD 5", "Lika rättigheter", "Equal rights",
                "Alla ska, utan åtskillnad, kunna delta i det offentliga livet, säga sin mening och mötas.",
                "Everyone, without distinction, is to be able to take part in public life, speak their mind and meet."),
            Says("ICERD 7", "Kunskap mot fördomar", "Knowledge against prejudice",
                "Undervisning, kultur och information ska motverka fördomar och främja förståelse.",
                "Teaching, culture and information are to work against prejudice and for understanding."),
        ]);

    /// <summary>The Convention on the Elimination of All Forms of Discrimination against Women.</summary>
    /// <seealso href="https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-elimination-all-forms-discrimination-against-women">OHCHR, the convention's text</seealso>
    public static Instrument Cedaw { get; } = new(
        "CEDAW",
        LocalizedText.Of("FN:s konvention om avskaffande av all slags diskriminering av kvinnor", "Convention on the Elimination of All Forms of Discrimination against Women"),
        new DateOnly(1979, 12, 18),
        null,
        new Uri("https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-elimination-all-forms-discrimination-against-women"),
        [
            Says("CEDAW 2", "Det allmännas ansvar", "What authorities must do",
                "Lagar och beslut får inte diskriminera kvinnor, och det allmänna ska motverka att andra gör det.",
                "Laws and decisions may not discriminate against women, and authorities must work against others doing so."),
            Says("CEDAW 7", "Det politiska och offentliga livet", "Political and public life",
                "Kvinnor ska kunna delta i det politiska och offentliga livet på samma villkor som män.",
                "Women are to be able to take part in political and public life on the same terms as men."),
            Says("CEDAW 14", "Kvinnor på landsbygden", "Women in the countryside",
                "Kvinnor på landsbygden ska kunna delta i planeringen av bygden och i samhällslivet.",
                "Women in the countryside are to be able to take part in planning for it and in its community life."),
        ]);

    /// <summary>The Convention on the Rights of the Child: Swedish law in its articles 1 to 42. Everyone under 18 is a child.</summary>
    /// <seealso href="https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child">OHCHR, the convention's text</seealso>
    public static Instrument Crc { get; } = new(
        "CRC",
        LocalizedText.Of("FN:s konvention om barnets rättigheter", "Convention on the Rights of the Child"),
        new DateOnly(1989, 11, 20),
        new SwedishLaw("2018:1197", new DateOnly(2020, 1, 1)),
        new Uri("https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child"),
        [
            Says("CRC 1", "Vem som är barn", "Who is a child",
                "Varje människa under 18 år är ett barn.",
                "Every human being under 18 is a child."),
            Says("CRC 2", "Alla barn, utan åtskillnad", "Every child, without distinction",
                "Rättigheterna gäller varje barn, oavsett vem barnet eller föräldrarna är.",
                "The rights are every child's, whoever the child or the parents are."),
            Says("CRC 3", "Barnets bästa", "The best interests of the child",
                "När något beslutas eller görs som rör barn ska man i första hand tänka på vad som är bäst för dem.",
                "Where something is decided or done that concerns children, what is best for them is a primary consideration."),
            Says("CRC 6", "Liv och utveckling", "Life and development",
                "Varje barn har rätt till liv, överlevnad och utveckling.",
                "Every child has a right to life, survival and development."),
            Says("CRC 12", "Rätten att bli hörd", "The right to be heard",
                "Barn har rätt att säga vad de tycker i allt som rör dem, och det ska vägas in efter ålder och mognad.",
                "Children have a right to say what they think in all that concerns them, and it is given weight by age and maturity."),
            Says("CRC 13", "Yttrandefrihet", "Freedom of expression",
                "Barn får söka, ta emot och sprida upplysningar och tankar av alla slag.",
                "Children may seek, receive and spread information and ideas of all kinds."),
            Says("CRC 15", "Möten och föreningar", "Assembly and association",
                "Barn får mötas fredligt och gå med i föreningar.",
                "Children may meet peacefully and join associations."),
            Says("CRC 17", "Information som barn förstår", "Information that children understand",
                "Barn ska kunna få information från många håll, och sådan som är till för dem.",
                "Children are to have information from many sources, and such as is made for them."),
            Says("CRC 23", "Barn med funktionsnedsättning", "Children with disabilities",
                "Barn med funktionsnedsättning ska kunna delta aktivt i samhället.",
                "Children with disabilities are to be able to take an active part in the community."),
            Says("CRC 30", "Minoriteters barn", "Children of minorities",
                "Barn som tillhör en minoritet har rätt till sitt språk och sin kultur.",
                "Children who belong to a minority have a right to their language and culture."),
            Says("CRC 42", "Att göra rättigheterna kända", "Making the rights known",
                "Vuxna och barn ska få veta vilka rättigheter barn har.",
                "Adults and children are to be told which rights children have."),
        ]);

    /// <summary>The Convention on the Rights of Persons with Disabilities.</summary>
    /// <seealso href="https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-persons-disabilities">OHCHR, the convention's text</seealso>
    public static Instrument Crpd { get; } = new(
        "CRPD",
        LocalizedText.Of("FN:s konvention om rättigheter för personer med funktionsnedsättning", "Convention on the Rights of Persons with Disabilities"),
        new DateOnly(2006, 12, 13),
        null,
        new Uri("https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-persons-disabilities"),
        [
            Says("CRPD 3", "Principer", "Principles",
                "Bland principerna finns självbestämmande, ingen diskriminering, fullt deltagande och tillgänglighet.",
                "Among the principles are autonomy, no discrimination, full participation and accessibility."),
            Says("CRPD 5", "Ingen diskriminering", "No discrimination",
                "Det allmänna ska se till att skäliga anpassningar görs.",
                "Authorities are to see to it that reasonable adjustments are made."),
            Says("CRPD 7", "Barn med funktionsnedsättning", "Children with disabilities",
                "Barn med funktionsnedsättning har rätt att säga vad de tycker och att få det stöd de behöver för det.",
                "Children with disabilities have a right to say what they think, and to the support they need for it."),
            Says("CRPD 9", "Tillgänglighet", "Accessibility",
                "Byggnader, transporter, information och teknik som allmänheten använder ska vara tillgängliga för alla.",
                "Buildings, transport, information and technology that the public uses are to be accessible to all."),
            Says("CRPD 21", "Yttrandefrihet och information", "Expression and information",
                "Alla ska kunna säga sin mening och få information på sätt som passar dem, till exempel teckenspråk och punktskrift.",
                "Everyone is to be able to speak their mind and get information in ways that suit them, such as sign language and braille."),
            Says("CRPD 29", "Det politiska och offentliga livet", "Political and public life",
                "Personer med funktionsnedsättning ska kunna delta fullt ut i det politiska och offentliga livet.",
                "Persons with disabilities are to be able to take part fully in political and public life."),
            Says("CRPD 30", "Kultur och fritid", "Culture and leisure",
                "Personer med funktionsnedsättning ska kunna delta i kulturlivet på lika villkor.",
                "Persons with disabilities are to be able to take part in cultural life on equal terms."),
        ]);
}
