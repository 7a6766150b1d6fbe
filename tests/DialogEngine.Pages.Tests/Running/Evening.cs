using System.Text.Json.Nodes;

namespace DialogEngine.Running;

/// <summary>A dialogue that is going on in an engine of its own: four polls, nobody there yet.</summary>
internal sealed class Evening : IAsyncDisposable
{
    public const string Title = "Demokrativeckan i Värmland: får alla höras?";

    /// <summary>One choice, everybody sees the tally.</summary>
    public const string Dare = "Vågar du säga vad du tycker när många lyssnar?";

    /// <summary>One or two choices, nobody sees the tally before it is published.</summary>
    public const string Hindrance = "Vad hindrar dig mest från att vara med?";

    /// <summary>Yes, no or abstain; each sees the tally after an own ballot.</summary>
    public const string YoungFirst = "Ska unga få ordet först på nästa möte?";

    /// <summary>Left as a draft.</summary>
    public const string NextPlace = "Var vill du ses nästa gång?";

    /// <summary>What answers to the first item can change, in the plan's own words; of the second only the level is stated.</summary>
    public const string CanChange = "Det du säger här formar hur nästa möte läggs upp.";

    /// <summary>Words of the first commitment that the dialogue serves, of Region Värmland.</summary>
    public const string Promise = "offentligt samtal";

    public const string Always = "Ja, nästan alltid";
    public const string IfAsked = "Ja, om någon frågar mig";
    public const string Seldom = "Sällan";
    public const string Never = "Nej";

    private Evening(Engine engine, EngineHttp http, CreatedDialogue dialogue, Moderator moderator) =>
        (Engine, Http, Dialogue, Moderator) = (engine, http, dialogue, moderator);

    public Engine Engine { get; }

    public EngineHttp Http { get; }

    public CreatedDialogue Dialogue { get; }

    public Moderator Moderator { get; }

    public static string IdOf(string poll) => poll switch
    {
        Dare => "saga",
        Hindrance => "hinder",
        YoungFirst => "unga",
        _ => "plats",
    };

    public static async Task<Evening> Begin()
    {
        var engine = await Engine.Start();
        var http = new EngineHttp(engine.Url);
        var dialogue = await http.Create(JsonNode.Parse(Plan)!);
        var moderator = await Moderator.Connect(engine, dialogue.DialogueId);
        await moderator.Do("OpenDialogue");
        await moderator.Do("GoToItem", "horas");
        return new Evening(engine, http, dialogue, moderator);
    }

    public Task<Crowd> Crowd(int room, int remote) => Running.Crowd.Join(Engine, Http, Dialogue.JoinCode, room, remote);

    public async ValueTask DisposeAsync()
    {
        await Moderator.DisposeAsync();
        Http.Dispose();
        await Engine.DisposeAsync();
    }

    private const string Plan = $$"""
        {
          "title": { "sv": "{{Title}}", "en": "Democracy Week in Värmland: is everyone heard?" },
          "welcome": { "sv": "Välkommen, du i salen och du som är med hemifrån.", "en": "Welcome, in the hall and at home." },
          "climate": [
            { "sv": "Vi är öppna: vi lyssnar färdigt innan vi svarar.", "en": "We are open: we hear each other out." },
            { "sv": "Vi visar medmänsklighet: bakom varje fråga finns en människa.", "en": "We are humane: behind each question is a person." },
            { "sv": "Vi respekterar varandra, också när vi tycker olika.", "en": "We respect one another, also when we disagree." }
          ],
          "commitments": ["RV-2", "KH-4"],
          "perspectives": ["human-rights"],
          "feedbackOn": "2026-12-15",
          "agenda": [
            {
              "itemId": "horas", "title": { "sv": "Blir jag hörd?", "en": "Am I heard?" },
              "influence": "Involve", "canChange": { "sv": "{{CanChange}}", "en": "What you say here shapes how the next meeting is held." }
            },
            { "itemId": "fler", "title": { "sv": "Hur får vi fler att vilja vara med?", "en": "How do we get more people to join?" }, "influence": "Consult" },
            { "itemId": "vidare", "title": { "sv": "Hur fortsätter samtalet?", "en": "How does the conversation go on?" } }
          ],
          "polls": [
            {
              "pollId": "saga", "itemId": "horas", "title": { "sv": "{{Dare}}", "en": "Do you dare to speak your mind when many are listening?" },
              "options": [
                { "sv": "{{Always}}", "en": "Yes, nearly always" }, { "sv": "{{IfAsked}}", "en": "Yes, if somebody asks me" },
                { "sv": "{{Seldom}}", "en": "Seldom" }, { "sv": "{{Never}}", "en": "No" }
              ]
            },
            {
              "pollId": "hinder", "itemId": "fler", "kind": "MultipleChoice", "minChoices": 1, "maxChoices": 2, "tallyVisibility": "WhenPublished",
              "title": { "sv": "{{Hindrance}}", "en": "What keeps you most from taking part?" },
              "options": [ { "sv": "Jag vet inte när eller var" }, { "sv": "Det är svårt att ta sig dit" }, { "sv": "Språket är krångligt" } ]
            },
            {
              "pollId": "unga", "itemId": "fler", "kind": "YesNoAbstain", "tallyVisibility": "AfterOwnBallot",
              "title": { "sv": "{{YoungFirst}}", "en": "Should young people speak first at the next meeting?" }
            },
            {
              "pollId": "plats", "itemId": "vidare", "title": { "sv": "{{NextPlace}}", "en": "Where would you like to meet next time?" },
              "options": [ { "sv": "På biblioteket" }, { "sv": "I en skola" }, { "sv": "Bara på nätet" } ]
            }
          ]
        }
        """;
}
