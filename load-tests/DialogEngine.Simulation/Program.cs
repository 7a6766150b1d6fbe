using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DialogEngine.Simulating;

var seeds = new Option<int>("--seeds") { Description = "how many seeds are played, one after the other", DefaultValueFactory = _ => 1_000 };
var first = new Option<ulong>("--first") { Description = "the first of them", DefaultValueFactory = _ => 1 };
var ops = new Option<int>("--ops") { Description = "how many things people ask for in each, at the least", DefaultValueFactory = _ => 200 };
var minutes = new Option<double?>("--minutes") { Description = "plays as many seeds as so many minutes allow, instead of --seeds" };
var seed = new Option<ulong?>("--seed") { Description = "plays this one alone" };
var trace = new Option<bool>("--trace") { Description = "prints every line of the trace" };
var bug = new Option<Bug?>("--bug") { Description = "a mistake that the simulated parts make on purpose" };
var command = new RootCommand("Plays the engine's domain, grains' logic and store seam in a world of its own, where everything follows from a seed.")
{
    seeds, first, ops, minutes, seed, trace, bug,
};
command.SetAction(given =>
{
    var (operations, made) = (given.GetValue(ops), given.GetValue(bug));
    if (given.GetValue(seed) is { } one)
    {
        var outcome = Simulation.Run(one, operations, made, given.GetValue(trace) ? Console.WriteLine : null);
        Console.WriteLine(outcome.Violation is null ? Played(outcome) : outcome.Report(operations, made));
        return outcome.Violation is null ? 0 : 1;
    }

    var campaign = new Campaign(operations, made);
    var until = given.GetValue(minutes) is { } most ? Stopwatch.GetTimestamp() + (long)(most * 60 * Stopwatch.Frequency) : long.MaxValue;
    campaign.Play(given.GetValue(first), given.GetValue(minutes) is null ? given.GetValue(seeds) : int.MaxValue, until);
    foreach (var broken in campaign.Broken.Take(3)) Console.WriteLine(broken.Report(operations, made) + "\n");
    Console.WriteLine(campaign.Summary());
    return campaign.Broken.Count > 0 ? 1 : 0;
});
return command.Parse(args).Invoke();

static string Played(Outcome outcome) => string.Create(
    CultureInfo.InvariantCulture,
    $"seed {outcome.Seed}: {outcome.Operations} operations, {outcome.Steps} steps, {outcome.Time.TotalSeconds:0.0} s of its time, trace {outcome.Hash:x16}: nothing broke");
