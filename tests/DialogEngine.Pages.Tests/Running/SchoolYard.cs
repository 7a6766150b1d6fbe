using System.Text.Json.Nodes;

namespace DialogEngine.Running;

/// <summary>A plan that shuts people out, as plans do when nobody has looked at them with rights in mind, and what mends it.</summary>
internal static class SchoolYard
{
    public const string Title = "Vad ska skolgården bli?";
    public const string Children = "Barnen";
    public const string AgeLimit = "under 18 år";
    public const string NoDevice = "inte har telefon eller dator";
    public const string NoInfluence = "vad svaren kan ändra";

    public static JsonNode Plan => JsonNode.Parse($$"""
        {
          "title": { "sv": "{{Title}}", "en": "What should the school yard be?", "sv-simple": "Vad vill du ha på skolgården?" },
          "commitments": ["RV-4"],
          "perspectives": ["child-rights"],
          "focusGroups": ["children"],
          "youngestAge": 18,
          "arenas": [ { "kind": "Digital", "name": { "sv": "Kommunens webbmöte" }, "access": ["LiveCaptions"] } ],
          "feedbackOn": "2026-12-15",
          "agenda": [
            { "itemId": "ytan", "title": { "sv": "Ytan", "en": "The ground", "sv-simple": "Marken" }, "influence": "Consult" },
            { "itemId": "barnen", "title": { "sv": "{{Children}}", "en": "The children", "sv-simple": "Barnen" } }
          ],
          "polls": [ { "pollId": "trad", "itemId": "barnen", "kind": "YesNoAbstain", "title": { "sv": "Ska det planteras träd?", "en": "Should trees be planted?", "sv-simple": "Vill du ha träd?" } } ]
        }
        """)!;

    /// <summary>Lets everyone in, and says what the answers can change.</summary>
    public static string Mended(JsonObject plan)
    {
        plan.Remove("youngestAge");
        plan["waysIn"] = new JsonArray("Paper", "HelpedPlace");
        plan["agenda"]![1]!["influence"] = "Involve";
        return plan.ToJsonString();
    }
}
