using System.Collections.Frozen;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>The rights perspectives that the library knows.</summary>
public static class RightsPerspectives
{
    /// <summary>Human rights, by the principles that Swedish municipalities and regions share.</summary>
    /// <seealso href="https://skr.se">Sveriges Kommuner och Regioner, platform for working with human rights</seealso>
    public static RightsPerspective HumanRights { get; } = new(
        EntryKey.Parse("human-rights"),
        LocalizedText.Of("Mänskliga rättigheter", "Human rights"),
        [
            Principle("non-discrimination", "Icke-diskriminering och jämlikhet", "Non-discrimination and equality",
                [
                    LocalizedText.Of("Vilka riskerar att stängas ute, och vad gör vi åt det?", "Who might be shut out, and what do we do about it?"),
                    LocalizedText.Of("Når samtalet dem som sällan hörs?", "Does the conversation reach those who are seldom heard?"),
                    LocalizedText.Of("Behandlas alla lika väl, var de än bor och vilka de än är?", "Is everyone treated equally well, wherever they live and whoever they are?"),
                ],
                "UDHR 1", "UDHR 2", "ECHR 14", "ICERD 5", "CEDAW 7", "CRPD 5"),
            Principle("participation", "Delaktighet och inkludering", "Participation and inclusion",
                [
                    LocalizedText.Of("Kan de som berörs vara med på riktigt, och tidigt nog?", "Can those concerned really take part, and early enough?"),
                    LocalizedText.Of("Finns det fler än ett sätt att delta?", "Is there more than one way to take part?"),
                    LocalizedText.Of("Är platser, språk och teknik tillgängliga för alla?", "Are places, languages and technology accessible to all?"),
                ],
                "UDHR 19", "UDHR 21", "ICCPR 25", "CEDAW 14", "CRC 12", "CRPD 9", "CRPD 29"),
            Principle("accountability", "Transparens och ansvar", "Transparency and accountability",
                [
                    LocalizedText.Of("Vet alla vad deras svar kan ändra, och vad de inte kan ändra?", "Does everyone know what their answers can change, and what they cannot?"),
                    LocalizedText.Of("Vem svarar för det som händer sedan, och när får man veta?", "Who answers for what happens next, and when will people hear?"),
                    LocalizedText.Of("Kan man förstå det som sägs och skrivs?", "Can people understand what is said and written?"),
                ],
                "UDHR 19", "UDHR 21", "ECHR 10", "ICCPR 25", "CRPD 21"),
        ],
        new Source("SKR, plattform för mänskliga rättigheter", new Uri("https://skr.se"), new DateOnly(2024, 5, 31)));

    /// <summary>The rights of the child, by the four general principles of the convention, which is Swedish law.</summary>
    /// <seealso href="https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child">Convention on the Rights of the Child, articles 2, 3, 6 and 12</seealso>
    public static RightsPerspective ChildRights { get; } = new(
        EntryKey.Parse("child-rights"),
        LocalizedText.Of("Barnets rättigheter", "The rights of the child"),
        [
            Principle("every-child", "Alla barn, utan åtskillnad", "Every child, without distinction",
                [
                    LocalizedText.Of("Vilka barn berörs, och vilka av dem hörs sällan?", "Which children are concerned, and which of them are seldom heard?"),
                    LocalizedText.Of("Kan alla barn vara med, oavsett språk, bostadsort och förmåga?", "Can every child take part, whatever their language, home or ability?"),
                ],
                "CRC 2", "CRC 23", "CRC 30"),
            Principle("best-interests", "Barnets bästa", "The best interests of the child",
                [
                    LocalizedText.Of("Vad är bäst för barnen här, och hur vet vi det?", "What is best for children here, and how do we know?"),
                    LocalizedText.Of("Är barnen trygga när de deltar?", "Are children safe when they take part?"),
                ],
                "CRC 3"),
            Principle("development", "Liv och utveckling", "Life and development",
                [LocalizedText.Of("Hur påverkas barns vardag och framtid?", "How are children's days and their future affected?")],
                "CRC 6"),
            Principle("being-heard", "Rätten att bli hörd", "The right to be heard",
                [
                    LocalizedText.Of("Hur får barnen säga vad de tycker, med ord de förstår?", "How do children say what they think, in words they understand?"),
                    LocalizedText.Of("Hur får de veta vad deras åsikter ledde till?", "How are they told what their views led to?"),
                ],
                "CRC 12", "CRC 13", "CRC 17"),
        ],
        new Source("FN:s konvention om barnets rättigheter, lag (2018:1197)", new Uri("https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child"), new DateOnly(2026, 11, 22)));

    /// <summary>PANEL, the principles of the Scottish Human Rights Commission, each mapped to the principle of <see cref="HumanRights"/> that says the same.</summary>
    /// <seealso href="https://www.scottishhumanrights.com">Scottish Human Rights Commission, the PANEL principles</seealso>
    public static RightsPerspective Panel { get; } = new(
        EntryKey.Parse("panel"),
        LocalizedText.Of("PANEL-principerna", "The PANEL principles"),
        [
            Mapped("participation", "Deltagande", "Participation", "Får alla som berörs vara med och påverka?", "May everyone concerned take part and have influence?", "participation", "UDHR 21"),
            Mapped("accountability", "Ansvar", "Accountability", "Vem svarar för att rättigheterna följs, och inför vem?", "Who answers for the rights being kept, and to whom?", "accountability", "UDHR 21"),
            Mapped("non-discrimination", "Icke-diskriminering", "Non-discrimination", "Vilka drabbas hårdast, och börjar vi med dem?", "Who is hit hardest, and do we begin with them?", "non-discrimination", "UDHR 2"),
            Mapped("empowerment", "Egenmakt", "Empowerment", "Känner människor till sina rättigheter och vågar de använda dem?", "Do people know their rights, and dare to use them?", "participation", "UDHR 19"),
            Mapped("legality", "Laglighet", "Legality", "Vilka rättigheter i lag gäller här?", "Which rights in law apply here?", "accountability", "UDHR 2", "ECHR 14"),
        ],
        new Source("Scottish Human Rights Commission, PANEL", new Uri("https://www.scottishhumanrights.com"), new DateOnly(2026, 11, 22)));

    /// <summary>All of them, the one to lead with first.</summary>
    public static ValueList<RightsPerspective> All { get; } = [HumanRights, ChildRights, Panel];

    /// <summary>Their keys.</summary>
    public static IReadOnlySet<string> Keys { get; } = All.Select(perspective => perspective.Key.ToString()).ToFrozenSet(StringComparer.Ordinal);

    private static Principle Principle(string key, string namn, string name, ValueList<LocalizedText> questions, params ReadOnlySpan<string> articles) =>
        new(EntryKey.Parse(key), LocalizedText.Of(namn, name), questions, References(articles));

    private static Principle Mapped(string key, string namn, string name, string fraga, string question, string to, params ReadOnlySpan<string> articles) =>
        new(EntryKey.Parse(key), LocalizedText.Of(namn, name), [LocalizedText.Of(fraga, question)], References(articles), [EntryKey.Parse(to)]);

    private static ValueList<ArticleReference> References(ReadOnlySpan<string> articles)
    {
        ValueList<ArticleReference> references = [];
        foreach (var article in articles) references = references.Add(ArticleReference.Parse(article));
        return references;
    }
}
