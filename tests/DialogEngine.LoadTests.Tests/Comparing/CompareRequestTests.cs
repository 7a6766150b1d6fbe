using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Comparing;

public class CompareRequestTests
{
    private static readonly CompareRequest Plain = new("some", ["echo", "redis"], null, null, false, null, 3, null, null, [], new DirectoryInfo("."));

    [Fact]
    public void Rate_AndTime_AreThoseAskedFor()
    {
        var scenario = (Plain with { Phones = 1000, VotesPerSecond = 2000, Seconds = 7 }).Of(Some.Scenario());

        Assert.Equal((1000, 2000.0, (6.0, 13.0)), (scenario.Phones, scenario.VotesPerSecond, scenario.FullRate!.Value));
        Assert.False(scenario.Saturates);
    }

    [Fact]
    public void Saturation_LiftsThePaceOfOnePhone_AndSaysSo()
    {
        var saturating = Plain with { Saturates = true, EngineSettings = ["DialogEngine:Limits:Connections=5"] };

        Assert.True(saturating.Of(Some.Scenario()).Saturates);
        Assert.Contains("DialogEngine:Limits:BallotsPerSecond=1000000", saturating.AllEngineSettings);
        Assert.Contains("DialogEngine:Limits:Connections=5", saturating.AllEngineSettings);
        Assert.Empty(Plain.AllEngineSettings);
    }

    [Fact]
    public void Command_CanBeGivenAgain_AndNamesNoPath() => Assert.Equal(
        "compare some --against echo,redis --phones 10 --saturate --seconds 2.5 --rounds 3 --engine-setting A=1",
        $"{Plain with { Phones = 10, Saturates = true, Seconds = 2.5, EngineSettings = ["A=1"], Engine = new FileInfo("/x/y.dll") }}");

    [Theory]
    [InlineData("socketio,echo", "echo socketio")]
    [InlineData("all", "echo memory efcore redis socketio")]
    public void Peers_AreNamedWithCommasBetween(string given, string expected)
    {
        var parsed = CompareCommandLine.Create().Parse(["some", "--against", given]);

        Assert.Empty(parsed.Errors);
        Assert.Equal(expected, string.Join(' ', parsed.GetValue<string[]>("--against")!));
    }

    [Theory]
    [InlineData("--against should be some of echo, memory, efcore, redis, socketio, with commas between, or all; found 'mongo'.", "--against", "echo,mongo")]
    [InlineData("--rounds should be a number from 1 to 100.", "--rounds", "0")]
    [InlineData("With --saturate phones vote as fast as they are answered: leave out --votes-per-second.", "--saturate", "--votes-per-second", "5")]
    public void WhatMakesNoSense_IsToldInWords(string words, params string[] given) =>
        Assert.Equal(words, Assert.Single(CompareCommandLine.Create().Parse(["some", .. given]).Errors).Message);
}
