using System.Text.Json;
using System.Xml.Linq;
using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Reports;

public class ReportTests
{
    private static readonly FaultCount[] Lost = [new(Fault.LostBallot, 3, ["<b>abc</b> & more"])];

    [Theory]
    [InlineData("sv", true)]
    [InlineData("sv", false)]
    [InlineData("en", true)]
    [InlineData("en", false)]
    public void Page_IsWellFormed_AndNeedsNothingBesideIt(string language, bool kept)
    {
        var html = Html(language, kept ? Some.Run() : Some.Run(faults: Lost));
        var page = XDocument.Parse(html["<!DOCTYPE html>".Length..]).Root!;

        Assert.Equal(language, page.Attribute("lang")!.Value);
        Assert.DoesNotContain(page.Descendants(), one => one.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Page_CanBeUsedWithoutSeeingIt(string language)
    {
        var page = XDocument.Parse(Html(language, Some.Run())["<!DOCTYPE html>".Length..]).Root!;
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        var named = page.Descendants().Attributes().Where(one => one.Name.LocalName is "aria-labelledby" or "aria-describedby").Select(one => one.Value);

        Assert.Equal(ids.Distinct(), ids);
        Assert.Subset(ids.ToHashSet(), named.ToHashSet());
        Assert.Single(page.Descendants("h1"));
        Assert.NotEmpty(page.Descendants("figure"));
        Assert.All(page.Descendants("figure"), figure => Assert.Single(figure.Descendants("details")));
        Assert.All(page.Descendants("th"), heading => Assert.NotNull(heading.Attribute("scope")));
    }

    [Fact]
    public void Page_SaysWhatCameOfTheRun()
    {
        var run = Some.Run();
        var text = Text("en", run);

        Assert.Contains("This machine carries 100 phones of this scenario", text, StringComparison.Ordinal);
        Assert.Contains("187 ballots were acknowledged and each was counted right", text, StringComparison.Ordinal);
        foreach (var figure in (string[])["17.5\u00a0ms", "42.0\u00a0ms", "61.5\u00a0ms", "99.0\u00a0ms", "of 200 acknowledged", "90 / 50 / 36", "1.23\u00a0ms", "219\u00a0MB", "abc1234", "Some processor"])
            Assert.Contains(figure, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_InSwedish_IsSwedish_WithSwedishNumbers()
    {
        var text = Text("sv", Some.Run());

        Assert.Contains("Den här maskinen klarar 100 telefoner i det här scenariot", text, StringComparison.Ordinal);
        Assert.Contains("17,5\u00a0ms", text, StringComparison.Ordinal);
        Assert.DoesNotContain("phones", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfABrokenRun_SaysWhy_AndShowsTextAsText()
    {
        var html = Html("en", Some.Run(ackP95: 250, faults: Lost));

        Assert.Contains("does not carry 100 phones of this scenario, because: acknowledged ballots missing from the result: 3; ballot acknowledged (95 in 100) within 100\u00a0ms is required, it was 250\u00a0ms", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;abc&lt;/b&gt; &amp; more", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_SaysHonestly_WhatIsImitated_AndWhenTheSimulatorWasLate()
    {
        var remote = Some.Scenario() with { Remote = new Remote(0.5, 150, 0.02) };
        var run = Some.Run(remote);
        var late = run with { Times = new Dictionary<Measure, Times>(run.Times) { [Measure.Lateness] = new(1000, 5, 1, 20, 80, 90) } };

        Assert.Contains("Packets are not really lost", Text("en", run), StringComparison.Ordinal);
        Assert.DoesNotContain("did not always keep up", Text("en", run), StringComparison.Ordinal);
        Assert.Contains("did not always keep up", Text("en", late), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfASearch_SaysHowSureItIs()
    {
        var run = Some.Run();
        var capacity = new Capacity(1600, [new SizeTried(1600, 3, 3), new SizeTried(1700, 0, 1)], false, 10_000);

        Assert.Contains(
            "The largest audience that kept what is required was 1,600 phones (3 of 3 tries); 1,700 did not (0 of 1 tries).",
            System.Net.WebUtility.HtmlDecode(HtmlReport.Of(run, Judgement.Of(run), capacity, Words.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_HaveTheSameNumberOfColumnsInEachLine()
    {
        var run = Some.Run(faults: Lost);

        Assert.Single(Columns(CsvReport.Run(run, Judgement.Of(run))));
        Assert.Single(Columns(CsvReport.Course(run)));
        Assert.Equal(run.Course.Count + 1, CsvReport.Course(run).Trim().Split('\n').Length);
        Assert.Contains("time,Acknowledgement,200,20,17.5,42,61.5,99", CsvReport.Run(run, Judgement.Of(run)), StringComparison.Ordinal);
        Assert.Contains("fault,LostBallot,3,", CsvReport.Run(run, Judgement.Of(run)), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HoldsTheRun()
    {
        var run = Some.Run();
        using var json = JsonDocument.Parse(JsonReport.Of(run, Judgement.Of(run), null));

        Assert.True(json.RootElement.GetProperty("kept").GetBoolean());
        Assert.Equal(42, json.RootElement.GetProperty("run").GetProperty("times").GetProperty("acknowledgement").GetProperty("p95").GetDouble());
        Assert.Equal(176, json.RootElement.GetProperty("run").GetProperty("reconciliation").GetProperty("published").GetInt64());
        Assert.Equal("acknowledgement.p95", json.RootElement.GetProperty("thresholds")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void EveryFaultMeasureAndThreshold_HasWordsOfItsOwn_InBothLanguages()
    {
        foreach (var words in (Words[])[Words.Swedish, Words.English])
        {
            Assert.Distinct(Enum.GetValues<Fault>().Select(words.Of));
            Assert.Distinct(Enum.GetValues<Measure>().Where(measure => measure is not Measure.RemotePhones).Select(words.Of));
            Assert.Distinct(Threshold.Measures.SelectMany(measure => Threshold.Statistics.Select(statistic => words.Of(new Threshold($"{measure}.{statistic}", 1)))).Concat(Threshold.Singles.Select(name => words.Of(new Threshold(name, 1)))));
        }
    }

    [Theory]
    [InlineData("sv", "Frågor och stöd stämmer", "Svar på en fråga", "Utfallet okänt en tid")]
    [InlineData("en", "Questions and supports add up", "A question’s answer", "Outcome unknown for a time")]
    public void Page_NamesNothingThatTheScenarioDoesNotHave(string language, string requirement, string figure, string always)
    {
        var asking = Some.Scenario(json => json["questions"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "at": 6, "phases": [ { "kind": "Inject", "share": 0.1, "seconds": 5 } ] }"""));

        Assert.DoesNotContain(requirement, Text(language, Some.Run()), StringComparison.Ordinal);
        Assert.DoesNotContain(figure, Text(language, Some.Run()), StringComparison.Ordinal);
        Assert.Contains(always, Text(language, Some.Run()), StringComparison.Ordinal);
        Assert.Contains(requirement, Text(language, Some.Run(asking)), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_NamesWhatWentWrong_EvenWhereTheScenarioDoesNotAskForIt() =>
        Assert.Contains("Questions and supports add up", Text("en", Some.Run(faults: [new(Fault.LostQuestion, 1, ["abc"])])), StringComparison.Ordinal);

    [Theory]
    [InlineData("sv", "röstningen börjar")]
    [InlineData("en", "voting begins")]
    public void Charts_PointOutWhenVotingBegins(string language, string words)
    {
        var page = XDocument.Parse(Html(language, Some.Run())["<!DOCTYPE html>".Length..]).Root!;

        Assert.All(page.Descendants("figure"), figure =>
        {
            Assert.Contains(figure.Element("svg")!.Elements("text"), text => text.Value == words);
            Assert.Contains(figure.Element("ul")!.Elements("li"), item => item.Value == $"{words}: 6 s");
        });
    }

    [Fact]
    public void Charts_OfWhatIsCounted_HaveWholeNumbersBesideTheirAxes()
    {
        var page = XDocument.Parse(Html("en", Some.Run())["<!DOCTYPE html>".Length..]).Root!;
        var counted = page.Descendants("figure").Where(figure => figure.Element("figcaption")!.Attribute("id")!.Value is "chart-acts" or "chart-phones").ToArray();

        Assert.Equal(2, counted.Length);
        Assert.DoesNotContain(counted.SelectMany(figure => figure.Element("svg")!.Elements("text")), text => text.Value.Contains('.', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Requirements_HaveTheirUnitInEachCell(string language)
    {
        Threshold[] asked = [new("acknowledgement.p95", 100), new("unknown", 0), new("told-to-wait", 3), new("server.megabytes", 300), new("server.cores", 1.5)];
        var run = Some.Run(Some.Scenario().WithThresholds(asked), faults: Lost);
        var rows = XDocument.Parse(Html(language, run)["<!DOCTYPE html>".Length..]).Root!
            .Descendants("section").Single(section => section.Attribute("aria-labelledby")!.Value == "required").Descendants("tbody").Elements("tr").ToArray();

        Assert.DoesNotContain(rows.Elements("td"), cell => double.TryParse(cell.Value, out _));
        Assert.Contains(rows.Elements("td"), cell => cell.Value == (language == "sv" ? "3\u00a0gånger" : "3\u00a0times"));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Page_HasNoStraightApostrophes(string language) =>
        Assert.DoesNotContain("'", Text(language, Some.Run(Some.Scenario() with { Title = new("Kommunens 'stora' kväll", "The hall's evening") }, faults: Lost)), StringComparison.Ordinal);

    [Fact]
    public void Page_OfAChangedTree_SaysThatItIsChanged()
    {
        var run = Some.Run();
        run = run with { Machine = run.Machine with { Commit = "abc1234+" } };

        Assert.Contains("abc1234, with changes that are not committed", Text("en", run), StringComparison.Ordinal);
        Assert.Contains("abc1234, med ändringar som inte är incheckade", Text("sv", run), StringComparison.Ordinal);
        Assert.DoesNotContain("abc1234+", Text("en", run), StringComparison.Ordinal);
    }

    private static string Html(string language, RunResult run) => HtmlReport.Of(run, Judgement.Of(run), null, Words.In(language));

    private static string Text(string language, RunResult run) =>
        XDocument.Parse(Html(language, run)["<!DOCTYPE html>".Length..]).Root!.Element("body")!.Value;

    private static IEnumerable<int> Columns(string csv) => csv.Trim().Split('\n').Select(line => line.Count(character => character == ',')).Distinct();
}
