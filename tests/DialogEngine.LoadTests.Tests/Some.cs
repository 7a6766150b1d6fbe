using System.Text.Json.Nodes;
using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests;

/// <summary>Values that do not matter to a test.</summary>
internal static class Some
{
    public static JsonObject ScenarioJson() => JsonNode.Parse("""
        {
          "name": "some", "title": { "sv": "Någon", "en": "Some" }, "about": { "sv": "Något.", "en": "Something." },
          "phones": 100, "seed": 7,
          "joins": [ { "kind": "Inject", "share": 1, "seconds": 5 } ],
          "votes": { "at": 6, "phases": [ { "kind": "Hold", "rate": 20, "seconds": 10 } ] },
          "thresholds": { "acknowledgement.p95": 100 }
        }
        """)!.AsObject();

    public static Scenario Scenario(Action<JsonObject>? change = null)
    {
        var (scenario, mistakes) = Read(change);
        Assert.Empty(mistakes);
        return scenario!;
    }

    public static (Scenario? Scenario, IReadOnlyList<Mistake> Mistakes) Read(Action<JsonObject>? change)
    {
        var json = ScenarioJson();
        change?.Invoke(json);
        return ScenarioReader.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    public static Machine Machine { get; } = new("Some processor", 2, 8, "Some system", ".NET", "abc1234");

    /// <summary>A run in which all went well.</summary>
    public static RunResult Run(
        Scenario? scenario = null, double ackP95 = 42, IReadOnlyList<FaultCount>? faults = null, Cost? cost = null, Reconciliation? reconciliation = null)
    {
        scenario ??= Scenario();
        var times = Enum.GetValues<Measure>().ToDictionary(measure => measure, _ => Times.None);
        times[Measure.Acknowledgement] = new Times(200, 20, 17.5, ackP95, 61.5, 99);
        times[Measure.Join] = new Times(scenario.Phones, 30, 25, 55, 77, 88);
        times[Measure.Phones] = new Times(4000, 90, 80, 140, 160, 200);
        Second[] course = [.. Enumerable.Range(0, 20).Select(second => new Second(
            second, Math.Min(scenario.Phones, 20 * second), 20, 19, 1, times[Measure.Acknowledgement], times[Measure.Phones], Times.None,
            new Used(second * 0.5, 200 + second), new Used(second * 0.1, 90)))];
        return new RunResult(
            scenario, "DialogEngine", Machine, new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero), 17.2, scenario.Phones, times, course,
            new Counts(200, 199, 1, 3, 2, 0, 0, 5, 0, 0),
            reconciliation ?? new Reconciliation(187, 12, 0, 1, 1, 0, 176, [90, 50, 36]), faults ?? [], cost ?? new Cost(0.5, 400, 1234, 219, 31, 0.1));
    }
}
