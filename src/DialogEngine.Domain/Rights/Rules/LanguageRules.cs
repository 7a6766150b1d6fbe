using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What being understood asks of the texts.</summary>
internal static class LanguageRules
{
    private static readonly FocusGroup[] NeedEasyWording =
        [FocusGroup.Children, FocusGroup.PeopleWithDisabilities, FocusGroup.PeopleBornAbroad];

    /// <summary>Public Swedish is to be plain, and those who need it easier have a right to take part too (Language Act 11 §, CRPD 21, CRC 17).</summary>
    public static ReviewRule NoEasyWording { get; } = new(
        "no-easy-wording",
        RightsPerspectives.HumanRights["accountability"],
        ["CRPD 21", "CRC 17"],
        LocalizedText.Of("texter som saknar lättläst svenska", "texts without easy-to-read wording"),
        plan => PlanTexts.FirstWithout(plan, SwedishLanguages.IsSimple) is { } place
            ? [new Found(
                plan.FocusGroups.Any(NeedEasyWording.Contains) ? Severity.Weakness : Severity.Note,
                place,
                LocalizedText.Of(
                    "Här saknas lättläst svenska. Den som läser långsamt, är ny i språket eller är ung kan få svårt att hänga med.",
                    "Easy-to-read wording is missing here. Whoever reads slowly, is new to the language or is young may be left behind."),
                LocalizedText.Of(
                    $"Skriv titel, punkter, frågor och svarsalternativ också med enkla ord (språket sv-{SwedishLanguages.SimpleVariant}).",
                    $"Write the title, the items, the questions and the options in easy words too (the language sv-{SwedishLanguages.SimpleVariant})."))]
            : []);

    /// <summary>A dialogue that turns to people born abroad is to be in more than Swedish (ICERD 5, UDHR 2).</summary>
    public static ReviewRule OnlySwedish { get; } = new(
        "only-swedish",
        RightsPerspectives.HumanRights["non-discrimination"],
        ["ICERD 5", "UDHR 2"],
        LocalizedText.Of("ett samtal för utrikes födda på bara svenska", "a dialogue for people born abroad in Swedish alone"),
        plan => plan.FocusGroups.Contains(FocusGroup.PeopleBornAbroad)
            && PlanTexts.FirstWithout(plan, language => !SwedishLanguages.IsSwedish(language)) is { } place
            ? [new Found(
                Severity.Barrier,
                place,
                LocalizedText.Of(
                    "Samtalet vänder sig till utrikes födda, men den här texten finns bara på svenska.",
                    "The dialogue turns to people born abroad, but this text is in Swedish alone."),
                LocalizedText.Of(
                    "Översätt allt man måste läsa till minst ett språk till, helst de språk som talas mest på orten.",
                    "Translate all that one must read into at least one more language, at best those most spoken in the place."))]
            : []);

    /// <summary>The national minorities have a right to their languages, and a say in what concerns them (ICCPR 27, CRC 30; Language Act 7 and 8 §§).</summary>
    /// <seealso href="https://lagen.nu/2009:724">Lag (2009:724) om nationella minoriteter och minoritetsspråk, 5 §</seealso>
    public static ReviewRule NoMinorityLanguage { get; } = new(
        "no-minority-language",
        RightsPerspectives.HumanRights["non-discrimination"],
        ["ICCPR 27", "CRC 30"],
        LocalizedText.Of("ett samtal för nationella minoriteter utan något av deras språk", "a dialogue for national minorities without any of their languages"),
        plan => plan.FocusGroups.Contains(FocusGroup.NationalMinorities)
            && PlanTexts.FirstWithout(plan, SwedishLanguages.IsNationalMinority) is { } place
            ? [new Found(
                Severity.Weakness,
                place,
                LocalizedText.Of(
                    "Samtalet vänder sig till nationella minoriteter, men den här texten finns inte på något av minoritetsspråken.",
                    "The dialogue turns to national minorities, but this text is in none of their languages."),
                LocalizedText.Of(
                    "Översätt till det minoritetsspråk som gäller: finska, jiddisch, meänkieli, romska eller samiska.",
                    "Translate into the minority language concerned: Finnish, Yiddish, Meänkieli, Romani or Sami."))]
            : []);
}
