using System.CommandLine;
using System.CommandLine.Parsing;
using DialogEngine.LoadTests;
using DialogEngine.LoadTests.Comparing;
using DialogEngine.LoadTests.Goals;
using DialogEngine.LoadTests.Scenarios;

// What has come is read on the thread that was told of it: a hop to another costs more than the reading. Sockets look
// at these when the first of them is made.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", "1");

var scenario = new Argument<string>("SCENARIO") { Description = $"one of {string.Join(", ", Library.Names)}; or the file of one of your own" };
var phones = new Option<int?>("--phones") { Description = "another size of audience; rates grow with it" };
var votes = new Option<double?>("--votes-per-second") { Description = "another rate of ballots, at its highest; other phases in proportion" };
var seed = new Option<int?>("--seed") { Description = "another seed: who does what and when" };
var addresses = new Option<int?>("--addresses") { Description = "from how many loopback addresses the phones come" };
var protocol = new Option<string?>("--protocol") { Description = "json or messagepack, for all phones" };
var url = new Option<Uri?>("--url")
{
    Description = "an engine that runs; without it, one is started for the run",
    CustomParser = given =>
    {
        if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var uri)) return uri;
        given.AddError($"--url should be an address such as http://localhost:5080; found '{given.Tokens[0].Value}'.");
        return null;
    },
};
var key = new Option<string?>("--key")
{
    Description = "a moderator's key for it [default: environment variable DIALOGENGINE_KEY]",
    DefaultValueFactory = _ => Environment.GetEnvironmentVariable("DIALOGENGINE_KEY"),
};
var pid = new Option<int?>("--server-pid") { Description = "its process on this machine, whose processor time and memory are read" };
var engine = new Option<FileInfo?>("--engine") { Description = "the engine to start: DialogEngine.Host.dll [default: this repository's, built if need be]" };
var settings = new Option<string[]>("--engine-setting") { Description = "a setting for the engine that is started, such as DialogEngine:Limits:Connections=30000", DefaultValueFactory = _ => [] };
var thresholds = new Option<Threshold[]>("--threshold")
{
    Description = "a threshold in place of the scenario's own, such as acknowledgement.p95=500",
    DefaultValueFactory = _ => [],
    CustomParser = given => [.. given.Tokens.Select(token => Parse(token.Value, given)).OfType<Threshold>()],
};
var report = new Option<DirectoryInfo>("--report") { Description = "the folder for report.html, run.csv, course.csv and run.json", DefaultValueFactory = _ => new DirectoryInfo("load-report") };
var language = new Option<string>("--language") { Description = "the language of the page: sv or en", DefaultValueFactory = _ => "en" };
var findCapacity = new Option<bool>("--find-capacity") { Description = "search for the largest audience that keeps the thresholds" };
var most = new Option<int>("--most") { Description = "the largest audience that the search tries", DefaultValueFactory = _ => 10_000 };
var within = new Option<double>("--within") { Description = "minutes that the search may take", DefaultValueFactory = _ => 30 };
protocol.AcceptOnlyFromAmong("json", "messagepack");
language.AcceptOnlyFromAmong("sv", "en");
phones.Within(1, ScenarioReader.MostPhones);
most.Within(1, ScenarioReader.MostPhones);
addresses.Within(1, 200);
votes.Within(0.001, 1_000_000);
within.Within(0.1, 24 * 60);
seed.Within(0, int.MaxValue / 2);

var command = new RootCommand("Simulates an audience: as many phones as you like against one engine, and whether it carried them. Exit code: 0 kept, 1 not kept, 2 could not run.")
{
    scenario, phones, votes, seed, addresses, protocol, url, key, pid, engine, settings, thresholds, report, language, findCapacity, most, within,
};
command.Subcommands.Add(CompareCommandLine.Create());
command.Subcommands.Add(GoalCommandLine.Create());
command.SetAction((given, stop) => LoadTestCommand.Run(
    new LoadTestRequest(
        given.GetRequiredValue(scenario), given.GetValue(phones), given.GetValue(votes), given.GetValue(seed), given.GetValue(addresses),
        given.GetValue(protocol), given.GetValue(url), given.GetValue(key), given.GetValue(pid), given.GetValue(engine),
        given.GetRequiredValue(settings), given.GetRequiredValue(thresholds), given.GetRequiredValue(report), given.GetRequiredValue(language),
        given.GetValue(findCapacity), given.GetValue(most), TimeSpan.FromMinutes(given.GetValue(within))),
    stop));

var parsed = command.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? LoadTestCommand.CouldNotRun : exitCode;

static Threshold? Parse(string text, ArgumentResult given)
{
    if (Threshold.TryParse(text, out var threshold)) return threshold;
    given.AddError($"--threshold should be {Threshold.Expected}; then = and a number, such as acknowledgement.p95=500. Found '{text}'.");
    return null;
}
