using System.Text.Json;
using DialogEngine.Dialogues;

namespace DialogEngine.Rights;

/// <summary>A plan that a rights officer would have nothing to say about, as a municipality would write it.</summary>
internal static class WellMade
{
    private const string Json = """
        {
          "title": {
            "sv": "Skolgården och parken: hur vill vi ha det?",
            "sv-simple": "Hur ska vår skolgård bli?",
            "en": "The school yard and the park: what do we want?",
            "fi": "Koulun piha ja puisto: mitä haluamme?"
          },
          "welcome": { "sv": "Välkommen, i aulan och hemma.", "en": "Welcome, in the hall and at home." },
          "perspectives": ["human-rights", "child-rights"],
          "moderation": "BeforeShowing",
          "focusGroups": ["children", "people-born-abroad", "people-with-disabilities", "national-minorities"],
          "arenas": [
            { "kind": "Hybrid", "name": { "sv": "Aulan i Norrängsskolan" }, "access": ["StepFree", "HearingLoop", "LiveCaptions", "SignLanguage", "Interpreting"] }
          ],
          "waysIn": ["Paper", "BorrowedDevice", "HelpedPlace"],
          "feedbackOn": "2026-12-15",
          "agenda": [
            {
              "itemId": "nulage",
              "title": { "sv": "Så är det i dag", "sv-simple": "Så är det nu", "en": "How it is today", "fi": "Näin on nyt" },
              "influence": "Inform"
            },
            {
              "itemId": "leken",
              "title": { "sv": "Var leker ni?", "sv-simple": "Var leker ni?", "en": "Where do you play?", "fi": "Missä leikitte?" },
              "influence": "Involve",
              "canChange": { "sv": "Det ni säger syns i ritningen.", "en": "What you say shows in the drawing." }
            }
          ],
          "polls": [
            {
              "pollId": "forst",
              "itemId": "leken",
              "title": { "sv": "Vad ska byggas först?", "sv-simple": "Vad ska vi bygga först?", "en": "What should be built first?", "fi": "Mitä rakennetaan ensin?" },
              "options": [
                { "sv": "Gungor", "sv-simple": "Gungor", "en": "Swings", "fi": "Keinut" },
                { "sv": "Bollplan", "sv-simple": "Bollplan", "en": "A pitch", "fi": "Kenttä" }
              ]
            },
            {
              "pollId": "hund",
              "itemId": "leken",
              "kind": "YesNoAbstain",
              "title": { "sv": "Ska hundar få vara i parken?", "sv-simple": "Får hundar vara i parken?", "en": "Should dogs be allowed in the park?", "fi": "Saavatko koirat olla puistossa?" }
            }
          ]
        }
        """;

    public static DialoguePlan Plan { get; } = Read();

    private static DialoguePlan Read()
    {
        using var document = JsonDocument.Parse(Json);
        var (plan, mistakes) = PlanReader.Read(document.RootElement, perspectives: RightsPerspectives.Keys);
        Assert.Empty(mistakes);
        return plan!;
    }
}
