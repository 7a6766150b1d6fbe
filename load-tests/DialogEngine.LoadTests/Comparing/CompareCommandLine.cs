using System.CommandLine;
using System.CommandLine.Parsing;
using DialogEngine.LoadTests.Running.Peers;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>How a comparison is asked for at the command line.</summary>
internal static class CompareCommandLine
{
    private const string All = "all";

    private static string Keys => string.Join(", ", PeerKinds.All.Select(peer => peer.Key));

    public static Command Create()
    {
        var scenario = new Argument<string>("SCENARIO") { Description = $"one of {string.Join(", ", Library.Names)}; or the file of one of your own" };
        var against = new Option<string[]>("--against")
        {
            Description = $"peers, with commas between: {Keys}; or {All}",
            DefaultValueFactory = _ => [.. PeerKinds.All.Select(peer => peer.Key)],
            CustomParser = Peers,
        };
        var phones = new Option<int?>("--phones") { Description = "another size of audience; rates grow with it" }.Within(1, ScenarioReader.MostPhones);
        var votes = new Option<double?>("--votes-per-second") { Description = "another rate of ballots, at its highest; other phases in proportion" }.Within(0.001, 1_000_000);
        var saturate = new Option<bool>("--saturate") { Description = "every phone votes again as soon as it is answered" };
        var seconds = new Option<double?>("--seconds") { Description = "for how long ballots come at their full rate, which is what is compared" }.Within(1, 3600);
        var rounds = new Option<int>("--rounds") { Description = "how often each server goes through it, in a new process each time", DefaultValueFactory = _ => 3 }.Within(1, 100);
        var protocol = new Option<string?>("--protocol") { Description = "json or messagepack, for the engine's phones; those of the peers speak JSON" };
        protocol.AcceptOnlyFromAmong("json", "messagepack");
        var engine = new Option<FileInfo?>("--engine") { Description = "the engine to start: DialogEngine.Host.dll [default: this repository's, built if need be]" };
        var settings = new Option<string[]>("--engine-setting") { Description = "a setting for the engine, such as DialogEngine:Limits:Connections=30000", DefaultValueFactory = _ => [] };
        var report = new Option<DirectoryInfo>("--report") { Description = "the folder for compare.md, compare.csv and compare.json", DefaultValueFactory = _ => new DirectoryInfo("load-report") };

        var command = new Command("compare", "Runs the engine and its peers alternately on one scenario, and says what each costs in proportion. Exit code: 0 every goal reached, 1 not, 2 could not run.")
        {
            scenario, against, phones, votes, saturate, seconds, rounds, protocol, engine, settings, report,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(saturate) && given.GetValue(votes) is not null) given.AddError("With --saturate phones vote as fast as they are answered: leave out --votes-per-second.");
        });
        command.SetAction((given, stop) => CompareCommand.Run(
            new CompareRequest(
                given.GetRequiredValue(scenario), given.GetRequiredValue(against), given.GetValue(phones), given.GetValue(votes), given.GetValue(saturate),
                given.GetValue(seconds), given.GetValue(rounds), given.GetValue(protocol), given.GetValue(engine), given.GetRequiredValue(settings),
                given.GetRequiredValue(report)),
            stop));
        return command;
    }

    private static string[] Peers(ArgumentResult given)
    {
        string[] asked = [.. given.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];
        string[] known = [.. PeerKinds.All.Select(peer => peer.Key)];
        foreach (var stranger in asked.Where(one => one != All && !known.Contains(one))) given.AddError($"--against should be some of {Keys}, with commas between, or {All}; found '{stranger}'.");
        return asked.Contains(All) ? known : [.. known.Where(asked.Contains)];
    }
}
