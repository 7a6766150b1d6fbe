using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>The instruments that the library knows.</summary>
public static partial class Instruments
{
    /// <summary>All of them, from the oldest to the newest.</summary>
    public static ValueList<Instrument> All => [Udhr, Echr, Icerd, Iccpr, Cedaw, Crc, Crpd];

    /// <summary>The article that a reference names, or the one its paragraph is in; null where the library does not know it.</summary>
    public static Article? Find(ArticleReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var articles = All.FirstOrDefault(instrument => instrument.Abbreviation == reference.Instrument)?.Articles;
        return articles?.FirstOrDefault(article => article.Reference == reference)
            ?? articles?.FirstOrDefault(article => article.Reference.Article == reference.Article.Split('.')[0]);
    }

    private static Article Says(string reference, string titel, string title, string innehall, string summary) =>
        new(ArticleReference.Parse(reference), LocalizedText.Of(titel, title), LocalizedText.Of(innehall, summary));
}
