using System.CommandLine;
using DialogEngine.Faults.Commands;

var root = new RootCommand("Runs real engines with simulated phones, injects faults, and has what came of it judged.")
{
    ListCommand.Make(), RunCommand.Make(), SuiteCommand.Make(), ReportCommand.Make(), BugsCommand.Make(),
};
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMinutes(1) });
