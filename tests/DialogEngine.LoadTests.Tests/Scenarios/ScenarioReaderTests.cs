using System.Text;
using System.Text.Json.Nodes;

namespace DialogEngine.LoadTests.Scenarios;

public class ScenarioReaderTests
{
    public static TheoryData<string> Names { get; } = [.. Library.Names];

    [Fact]
    public void Library_HoldsWhatATownHallMeets() => Assert.Equal(
        ["hybrid", "idle", "join-storm", "one-address", "question-flood", "reconnect-storm", "short", "slow-and-stalled-phones", "steady-voting", "vote-rush", "watching-only"],
        Library.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void ScenarioThatComesAlong_HasNoMistake_AndTheNameOfItsFile(string name) => Assert.Equal(name, Library.Find(name).Name);

    [Fact]
    public void VoteRush_HasEightInTenVoteOnce()
    {
        var votes = Arrivals.ArrivalPlan.Of(Library.Find("vote-rush").For(1000)).Where(arrival => arrival.Kind is Arrivals.Act.Vote).ToArray();

        Assert.Equal(800, votes.Length);
        Assert.Equal(800, votes.Select(vote => vote.Phone).Distinct().Count());
        Assert.True(votes.Max(vote => vote.AtMs) - votes.Min(vote => vote.AtMs) <= 20_000);
    }

    [Theory]
    [InlineData("/phones", "0", "a whole number from 1 to 50000", "0")]
    [InlineData("/phones", "1.5", "a whole number from 1 to 50000", "1.5")]
    [InlineData("/phones", "\"many\"", "a whole number from 1 to 50000", "'many'")]
    [InlineData("/seed", "-1", "a whole number from 0 to 1073741823", "-1")]
    [InlineData("/addresses", "500", "a whole number from 1 to 200", "500")]
    [InlineData("/messagePackShare", "2", "a number from 0 to 1", "2")]
    [InlineData("/warmUpSeconds", "true", "a number from 0 to 60", "true")]
    [InlineData("/name", "\" \"", "a text that is not blank", "' '")]
    [InlineData("/title", "\"Some\"", "an object", "'Some'")]
    [InlineData("/title", "{ \"sv\": \"Något\" }", "a text", "nothing", "/title/en")]
    [InlineData("/joins", "[]", "a list of 1 to 50", "a list of 0")]
    [InlineData("/joins", "{}", "a list of 1 to 50", "an object")]
    [InlineData("/joins", "[ { \"kind\": \"Burst\", \"share\": 1, \"seconds\": 1 } ]", "one of Inject, Ramp, Hold", "'Burst'", "/joins/0/kind")]
    [InlineData("/joins", "[ { \"kind\": \"Inject\", \"share\": 0.5, \"seconds\": 1 } ]", "phases that bring all 100 phones", "phases that bring 50")]
    [InlineData("/joins", "[ { \"kind\": \"Inject\", \"share\": 1, \"seconds\": 1, \"rate\": 3 } ]", "one of kind, share, seconds", "'rate'", "/joins/0/rate")]
    [InlineData("/votes", "{ \"at\": -1, \"phases\": [ { \"kind\": \"Hold\", \"rate\": 1, \"seconds\": 1 } ] }", "a number from 0 to 3600", "-1", "/votes/at")]
    [InlineData("/votes", "{ \"at\": 1, \"phases\": [ { \"kind\": \"Hold\", \"seconds\": 1 } ] }", "a number from 0 to 1000000", "nothing", "/votes/phases/0/rate")]
    [InlineData("/supports", "{ \"at\": 1, \"phases\": [ { \"kind\": \"Hold\", \"rate\": 1, \"seconds\": 1 } ] }", "questions too, for somebody to support", "no questions")]
    [InlineData("/poll", "{ \"weights\": [ 1 ] }", "2 to 12 options", "fewer", "/poll/weights")]
    [InlineData("/poll", "{ \"weights\": [ 1, 0 ] }", "a whole number from 1 to 1000", "0", "/poll/weights/1")]
    [InlineData("/poll", "{ \"visibility\": \"Never\", \"weights\": [ 1, 1 ] }", "one of Live, AfterOwnBallot, WhenPublished", "'Never'", "/poll/visibility")]
    [InlineData("/remote", "{ \"share\": 1.2, \"roundTripMs\": 150 }", "a number from 0 to 1", "1.2", "/remote/share")]
    [InlineData("/cut", "{ \"share\": 1 }", "a number from 0 to 3600", "nothing", "/cut/at")]
    [InlineData("/stall", "{ \"share\": 0.1, \"at\": 1, \"seconds\": 0 }", "a number from 0.001 to 3600", "0", "/stall/seconds")]
    [InlineData("/slow", "{ \"share\": 0.1, \"bytesPerSecond\": 1 }", "a whole number from 100 to 1000000", "1", "/slow/bytesPerSecond")]
    [InlineData("/thresholds", "{ \"acknowledgement.p95\": -5 }", "a number, 0 or more", "-5", "/thresholds/acknowledgement.p95")]
    [InlineData("/thresholds", "[]", "an object", "a list")]
    [InlineData("/colour", "\"blue\"", "one of name, title, about, phones, seed, addresses, messagePackShare, warmUpSeconds, poll, joins, votes, questions, supports, remote, cut, stall, slow, lastVersionWithinSeconds, thresholds", "'colour'")]
    public void Mistake_IsToldWithItsPlace_WhatWasExpected_AndWhatWasFound(string member, string value, string expected, string found, string? place = null)
    {
        var (scenario, mistakes) = Some.Read(json => json[member[1..]] = JsonNode.Parse(value));

        Assert.Null(scenario);
        Assert.Equal([new Mistake(place ?? member, expected, found)], mistakes);
    }

    [Fact]
    public void Threshold_OfAnUnknownName_IsToldWhatThereIs()
    {
        var (_, mistakes) = Some.Read(json => json["thresholds"] = JsonNode.Parse("{ \"speed\": 1 }"));

        Assert.Equal([new Mistake("/thresholds/speed", Threshold.Expected, "'speed'")], mistakes);
    }

    [Fact]
    public void Hindrances_OfMoreThanEverybody_AreAMistake()
    {
        var (_, mistakes) = Some.Read(json =>
        {
            json["remote"] = JsonNode.Parse("{ \"share\": 0.7, \"roundTripMs\": 100 }");
            json["slow"] = JsonNode.Parse("{ \"share\": 0.5, \"bytesPerSecond\": 1000 }");
        });

        Assert.Equal("/remote", Assert.Single(mistakes).Place);
    }

    [Fact]
    public void AllMistakes_AreListedAtOnce()
    {
        var (_, mistakes) = Some.Read(json =>
        {
            json["phones"] = 0;
            json["seed"] = "x";
            json.Remove("title");
            json["thresholds"] = JsonNode.Parse("{ \"a\": 1, \"b\": 2 }");
        });

        Assert.Equal(["/phones", "/seed", "/thresholds/a", "/thresholds/b", "/title"], mistakes.Select(mistake => mistake.Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MemberGivenTwice_IsAMistake()
    {
        var json = Some.ScenarioJson().ToJsonString();
        var (_, mistakes) = ScenarioReader.Read(Encoding.UTF8.GetBytes($"{json[..^1]}, \"seed\": 9 }}"));

        Assert.Equal([new Mistake("/seed", "each member once", "'seed' again")], mistakes);
    }

    [Theory]
    [InlineData("", "line 1, column 1")]
    [InlineData("{\n  \"name\": oj\n}", "line 2, column 11")]
    public void TextThatIsNoJson_IsToldWhereItEndsToBe(string text, string place) =>
        Assert.Equal(place, Assert.Single(ScenarioReader.Read(Encoding.UTF8.GetBytes(text)).Mistakes).Place);

    [Fact]
    public void ScenarioThatIsNotThere_IsToldWhichAre() =>
        Assert.Contains("vote-rush", Assert.Throws<CannotRunException>(() => Library.Find("no-such")).Message, StringComparison.Ordinal);

    [Fact]
    public void Thresholds_AreReadFromTheCommandLine_AndReplaceTheScenariosOwn()
    {
        Assert.True(Threshold.TryParse("acknowledgement.p95=12.5", out var threshold));
        Assert.Equal(new Threshold("acknowledgement.p95", 12.5), threshold);
        Assert.False(Threshold.TryParse("acknowledgement.p96=12", out _));
        Assert.False(Threshold.TryParse("acknowledgement.p95=-1", out _));
        Assert.False(Threshold.TryParse("acknowledgement.p95", out _));
        Assert.Equal([threshold], Some.Scenario().WithThresholds([threshold!]).Thresholds);
    }
}
