using System.Globalization;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>What the command line asks to have compared.</summary>
/// <param name="Scenario">A scenario's name, or its file.</param>
/// <param name="Against">The peers, by their keys.</param>
/// <param name="Phones">Another size of audience.</param>
/// <param name="VotesPerSecond">Another rate of ballots.</param>
/// <param name="Saturates">Whether every phone votes again as soon as it is answered.</param>
/// <param name="Seconds">For how long ballots come at their full rate.</param>
/// <param name="Rounds">How often each server goes through it.</param>
/// <param name="Protocol">What the engine's phones speak.</param>
/// <param name="Engine">The engine to start.</param>
/// <param name="EngineSettings">What it is started with besides.</param>
/// <param name="Report">The folder that reports are written to.</param>
internal sealed record CompareRequest(
    string Scenario,
    IReadOnlyList<string> Against,
    int? Phones,
    double? VotesPerSecond,
    bool Saturates,
    double? Seconds,
    int Rounds,
    string? Protocol,
    FileInfo? Engine,
    IReadOnlyList<string> EngineSettings,
    DirectoryInfo Report)
{
    private const double SaturatedSeconds = 10;

    // Somebody's phone that votes a thousand times a second is held back, as it should be; a saturated server must not be.
    private static readonly string[] WithoutPace = ["DialogEngine:Limits:BallotsAtOnce=1000000", "DialogEngine:Limits:BallotsPerSecond=1000000"];

    /// <summary>What the engine is started with besides: what was asked for, and what makes saturation possible.</summary>
    public IReadOnlyList<string> AllEngineSettings => Saturates ? [.. WithoutPace, .. EngineSettings] : EngineSettings;

    /// <summary>The scenario with all that is asked of it.</summary>
    public Scenario Of(Scenario scenario)
    {
        scenario = scenario with { MessagePackShare = Protocol switch { "json" => 0, "messagepack" => 1, _ => scenario.MessagePackShare } };
        if (Phones is { } phones) scenario = scenario.For(phones);
        if (Saturates) return scenario.Saturated(Seconds ?? SaturatedSeconds);
        if (VotesPerSecond is { } rate) scenario = scenario.WithVotesPerSecond(rate);
        return Seconds is { } seconds ? scenario.WithFullRateFor(seconds) : scenario;
    }

    /// <summary>The same as somebody would write it to have it again, without the paths of this machine.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"compare {Scenario} --against {string.Join(',', Against)}{Given("phones", Phones)}{Given("votes-per-second", VotesPerSecond)}{(Saturates ? " --saturate" : "")}{Given("seconds", Seconds)} --rounds {Rounds}{Given("protocol", Protocol)}{string.Concat(EngineSettings.Select(setting => Given("engine-setting", setting)))}");

    private static string Given(string option, object? value) => value is null ? "" : string.Create(CultureInfo.InvariantCulture, $" --{option} {value}");
}
