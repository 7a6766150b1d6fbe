using DialogEngine.Activities;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>The Democracy Week that Region Värmland and Kristinehamn both promise to hold with others.</summary>
internal static class DemocracyWeekEntry
{
    public static Programme Programme { get; } = new()
    {
        Key = EntryKey.Parse("democracy-week-2021"),
        Name = LocalizedText.Of("Gemensam demokrativecka i Värmland", "Joint Democracy Week in Värmland"),
        When = Timing.In(Period.Of(Season.Autumn, 2021)),
        Occasion = CommonWords.BeforeTheElection,
        Themes =
        [
            LocalizedText.Of("Demokrati", "Democracy"),
            LocalizedText.Of("Mänskliga rättigheter", "Human rights"),
            LocalizedText.Of("Frågor som angår invånarna", "Questions that matter to the inhabitants"),
        ],
        Organizers = [Partners.Region, Partners.Board, Partners.Municipalities, Partners.OtherActors],
        Serves = [EntryKey.Parse("RV-3"), EntryKey.Parse("KH-3")],
        Source = Sources.RegionVarmland,
    };
}
