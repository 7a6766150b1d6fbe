using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>The languages that the Swedish Language Act speaks of, by their BCP 47 tags.</summary>
/// <seealso href="https://lagen.nu/2009:600">Språklagen (2009:600), 7, 9 and 11 §§</seealso>
public static class SwedishLanguages
{
    /// <summary>The variant of a language tag that marks easy-to-read wording: <c>sv-simple</c> is easy Swedish.</summary>
    /// <seealso href="https://www.iana.org/assignments/language-subtag-registry">IANA language subtag registry, variant <c>simple</c></seealso>
    public const string SimpleVariant = "simple";

    /// <summary>Swedish sign language, which has a clause of its own.</summary>
    public const string SignLanguage = "swl";

    /// <summary>The national minority languages: Finnish, Yiddish, Meänkieli, Romani Chib and Sami.</summary>
    /// <remarks>Romani is <c>rom</c> with its varieties, Sami <c>smi</c> with North, Lule, Pite, Ume and South Sami: <c>se</c>, <c>smj</c>, <c>sje</c>, <c>sju</c>, <c>sma</c>.</remarks>
    public static ValueList<string> NationalMinorities { get; } = ["fi", "yi", "fit", "rom", "rmf", "rmu", "rmy", "smi", "se", "smj", "sje", "sju", "sma"];

    /// <summary>Whether a tag is of a national minority language.</summary>
    public static bool IsNationalMinority(string language) => NationalMinorities.Contains(Language(language));

    /// <summary>Whether a tag is of Swedish, in whatever variant.</summary>
    public static bool IsSwedish(string language) => Language(language) == "sv";

    /// <summary>Whether a tag marks easy-to-read wording.</summary>
    public static bool IsSimple(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Split('-').Skip(1).Contains(SimpleVariant);
    }

    private static string Language(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Split('-')[0];
    }
}
