using System.Text.Json;
using DialogEngine.LoadTests.Arrivals;

namespace DialogEngine.LoadTests.Scenarios;

/// <summary>Reads a scenario from its file, and lists everything that is wrong in it.</summary>
internal static class ScenarioReader
{
    public const int MostPhones = 50_000;

    private const double LongestSeconds = 3600;
    private const double MostPerSecond = 1_000_000;
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    /// <returns>The scenario, or the mistakes that keep it from being one; never both.</returns>
    public static (Scenario? Scenario, IReadOnlyList<Mistake> Mistakes) Read(ReadOnlyMemory<byte> utf8)
    {
        List<Mistake> mistakes = [];
        try
        {
            using var document = JsonDocument.Parse(utf8, Lenient);
            var scenario = Entry.Read(document.RootElement, "", mistakes, Whole);
            return mistakes.Count == 0 ? (scenario, []) : (null, mistakes);
        }
        catch (JsonException e)
        {
            return (null, [new Mistake($"line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}", "JSON", "something else")]);
        }
    }

    private static Scenario Whole(Entry entry)
    {
        var scenario = new Scenario(
            entry.Text("name"),
            Wording(entry, "title"),
            Wording(entry, "about"),
            entry.Whole("phones", 1, MostPhones),
            entry.Whole("seed", 0, int.MaxValue / 2, 1),
            entry.Whole("addresses", 1, 200, 4),
            Share(entry, "messagePackShare", 0),
            entry.Number("warmUpSeconds", 0, 60, 3),
            entry.Object("poll", Poll) ?? new PollShape("Live", [5, 3, 2]),
            Phases(entry, "joins"),
            entry.Object("votes", Track),
            entry.Object("questions", Track),
            entry.Object("supports", Track),
            entry.Object("remote", e => new Remote(Share(e, "share"), e.Whole("roundTripMs", 1, 10_000), e.Number("loss", 0, 0.5, 0))),
            entry.Object("cut", e => new Cut(Share(e, "share", 1), At(e))),
            entry.Object("stall", e => new Stall(Share(e, "share"), At(e), Seconds(e))),
            entry.Object("slow", e => new Slow(Share(e, "share"), e.Whole("bytesPerSecond", 100, 1_000_000))),
            entry.Number("lastVersionWithinSeconds", 0.5, 300, 10),
            Thresholds(entry));
        AssertWhole(entry, scenario);
        return scenario;
    }

    // What no member shows by itself.
    private static void AssertWhole(Entry entry, Scenario scenario)
    {
        var arriving = scenario.Joins.Sum(phase => phase.Expected(scenario.Phones));
        if (scenario.Joins.Count > 0 && arriving < scenario.Phones - 0.5)
            entry.Refuse("joins", $"phases that bring all {scenario.Phones} phones", FormattableString.Invariant($"phases that bring {arriving:0}"));
        if (scenario is { Supports: not null, Questions: null }) entry.Refuse("supports", "questions too, for somebody to support", "no questions");
        var hindered = (scenario.Stall?.Share ?? 0) + (scenario.Slow?.Share ?? 0) + (scenario.Remote?.Share ?? 0);
        if (hindered > 1) entry.Refuse("remote", "shares of remote, slow and stall that are 1 together at most", FormattableString.Invariant($"{hindered}"));
    }

    private static Wording Wording(Entry entry, string member) =>
        entry.Object(member, e => new Wording(e.Text("sv"), e.Text("en")), required: true) ?? new Wording("", "");

    private static PollShape Poll(Entry entry) => new(
        entry.Word("visibility", ["Live", "AfterOwnBallot", "WhenPublished"], "Live"),
        entry.List("weights", 12, (item, place) =>
        {
            if (item.ValueKind is JsonValueKind.Number && item.TryGetInt32(out var weight) && weight is >= 1 and <= 1000) return weight;
            entry.Note(place, "a whole number from 1 to 1000", Entry.Describe(item));
            return 1;
        }) is { Count: > 1 } weights ? weights : TooFew(entry));

    private static int[] TooFew(Entry entry)
    {
        entry.Refuse("weights", "2 to 12 options", "fewer");
        return [1, 1];
    }

    private static Track Track(Entry entry) => new(At(entry), Phases(entry, "phases"));

    private static IReadOnlyList<Phase> Phases(Entry entry, string member) => entry.Objects<Phase>(member, 50, e =>
        e.Word("kind", ["Inject", "Ramp", "Hold"]) switch
        {
            "Ramp" => new Phase.Ramp(Rate(e, "from"), Rate(e, "to"), Seconds(e)),
            "Hold" => new Phase.Hold(Rate(e, "rate"), Seconds(e)),
            _ => new Phase.Inject(Share(e, "share"), Seconds(e)),
        });

    private static List<Threshold> Thresholds(Entry entry)
    {
        List<Threshold> thresholds = [];
        foreach (var (name, value, place) in entry.Named("thresholds"))
        {
            if (!Threshold.IsName(name)) entry.Note(place, Threshold.Expected, $"'{name}'");
            else if (value.ValueKind is not JsonValueKind.Number || value.GetDouble() is not (>= 0 and < 1e12)) entry.Note(place, "a number, 0 or more", Entry.Describe(value));
            else thresholds.Add(new Threshold(name, value.GetDouble()));
        }

        return thresholds;
    }

    private static double Share(Entry entry, string member, double? otherwise = null) => entry.Number(member, 0, 1, otherwise);

    private static double Rate(Entry entry, string member) => entry.Number(member, 0, MostPerSecond);

    private static double At(Entry entry) => entry.Number("at", 0, LongestSeconds);

    private static double Seconds(Entry entry) => entry.Number("seconds", 0.001, LongestSeconds);
}
