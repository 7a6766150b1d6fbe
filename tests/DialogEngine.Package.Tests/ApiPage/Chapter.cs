namespace DialogEngine.ApiPage;

/// <summary>A namespace as a chapter of the page.</summary>
/// <param name="Namespace">Its name.</param>
/// <param name="About">What it is about, in a sentence or two for somebody who reads it first.</param>
/// <param name="First">The types to read first, in order; the others follow by name.</param>
internal sealed record Chapter(string Namespace, string About, params string[] First)
{
    /// <summary>All of them, in the order to read them in.</summary>
    public static Chapter[] InOrder { get; } =
    [
        new("DialogEngine.Commitments",
            "What was promised, what shows that it was done, and how it stands. A status is never claimed without evidence.",
            "Commitment", "Evidence", "Assessment", "AssessedStatus", "CommitmentStatus", "StatusReason", "CommitmentFollowUp", "Milestone", "ProgressReport"),
        new("DialogEngine.Declarations",
            "What several bodies sign together, who signed it, and what their promises have in common.",
            "Declaration", "Signing", "Comparison", "KindComparison", "SideBySide"),
        new("DialogEngine.Registers",
            "Everything that is followed up together, in one immutable value. Start with `Register`.",
            "Register", "RegisterCheck", "EntryKey"),
        new("DialogEngine.Activities",
            "What is done to keep a promise: activities and their arenas, programmes, networks and plans.",
            "Activity", "ActivityPlan", "PlanPart", "Programme", "DemocracyNetwork"),
        new("DialogEngine.PublicBodies",
            "Municipalities, regions and other bodies, by their official codes.",
            "PublicBody", "PublicBodyCode"),
        new("DialogEngine.Periods",
            "When something is to happen, as precisely as it is known.",
            "Period", "Timing"),
        new("DialogEngine.Rights",
            "Instruments and their articles, rights perspectives with their questions, and reviews of what is planned.",
            "Review", "Finding", "Severity", "ReviewRule", "RightsPerspectives", "RightsPerspective", "Principle", "Instruments", "Instrument", "Article"),
        new("DialogEngine.Specifications",
            "Questions that are asked the same way of a list in memory and of a database.",
            "Specification"),
        new("DialogEngine.Catalogue", "What the library knows by itself, each entry with its source."),
        new("DialogEngine.Formats",
            "Registers and plans as files. Reading one with mistakes lists them all.",
            "RegisterJson", "RegisterReading", "RegisterCsv", "RegisterJsonLd", "PlanJson"),
        new("DialogEngine.Texts",
            "Texts in several languages, open vocabularies, lists that are values, and mistakes with their place.",
            "LocalizedText", "Mistake", "ValueList"),
        new("DialogEngine.Dialogues",
            "A facilitated meeting, from its plan to its archive: `Dialogue.Decide` judges a command, `Dialogue.Apply` folds what happened.",
            "Dialogue", "DialoguePlan", "AgendaItem", "PlanReader", "DialogueCommand", "ParticipantCommand", "Decision", "DeskVerdict", "DialogueEvent", "DialogueState"),
        new("DialogEngine.Polls",
            "Questions with choices, ballots, and what they add up to.",
            "Poll", "PollPlan", "CastBallot", "BallotVerdict", "Choice", "Tally", "HybridTally"),
        new("DialogEngine.Contributions",
            "Questions and statements that people send in.",
            "Contribution", "ContributionVerdict"),
        new("DialogEngine.Moderators", "Those who lead dialogues."),
    ];

    public string Title => Namespace[(Namespace.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public string Anchor => AnchorOf(Namespace);

    /// <summary>Where a type stands in it, counted from 0.</summary>
    public int PlaceOf(Type type) =>
        Array.IndexOf(First, type.Name.Split('`')[0]) is var place and >= 0 ? place : First.Length;

    public static string AnchorOf(string name) => name["DialogEngine.".Length..].Replace('.', '-').Replace("`", "-", StringComparison.Ordinal).ToLowerInvariant();
}
