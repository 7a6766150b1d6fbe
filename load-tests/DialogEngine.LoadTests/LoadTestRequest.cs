using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests;

/// <summary>What the command line asks for.</summary>
/// <param name="Scenario">A scenario's name, or its file.</param>
/// <param name="Phones">Another size of audience.</param>
/// <param name="VotesPerSecond">Another rate of ballots.</param>
/// <param name="Seed">Another seed.</param>
/// <param name="Addresses">Another number of source addresses.</param>
/// <param name="Protocol">One protocol for all phones.</param>
/// <param name="Url">An engine that runs; without it one is started.</param>
/// <param name="Key">A moderator's key for it.</param>
/// <param name="ServerPid">Its process.</param>
/// <param name="Engine">The engine to start.</param>
/// <param name="EngineSettings">What it is started with besides.</param>
/// <param name="Thresholds">Thresholds in place of the scenario's own.</param>
/// <param name="Report">The folder that reports are written to.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="FindCapacity">Whether to search for the largest audience instead of running once.</param>
/// <param name="Most">The largest audience that is tried.</param>
/// <param name="Within">How long the search may take.</param>
internal sealed record LoadTestRequest(
    string Scenario,
    int? Phones,
    double? VotesPerSecond,
    int? Seed,
    int? Addresses,
    string? Protocol,
    Uri? Url,
    string? Key,
    int? ServerPid,
    FileInfo? Engine,
    IReadOnlyList<string> EngineSettings,
    IReadOnlyList<Threshold> Thresholds,
    DirectoryInfo Report,
    string Language,
    bool FindCapacity,
    int Most,
    TimeSpan Within)
{
    /// <summary>The scenario with all that is asked of it.</summary>
    public Scenario Of(Scenario scenario)
    {
        scenario = scenario with
        {
            Seed = Seed ?? scenario.Seed,
            Addresses = Addresses ?? scenario.Addresses,
            MessagePackShare = Protocol switch { "json" => 0, "messagepack" => 1, _ => scenario.MessagePackShare },
        };
        if (Phones is { } phones) scenario = scenario.For(phones);
        if (VotesPerSecond is { } rate) scenario = scenario.WithVotesPerSecond(rate);
        return scenario.WithThresholds(Thresholds);
    }
}
