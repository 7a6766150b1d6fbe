using System.CommandLine;
using DialogEngine.FaultyHost.Commands;

// The engine itself decides what becomes of Ctrl+C and SIGTERM: it may take its time to leave people to other hosts.
return await EngineCommand.Make(BugsCommand.Make(), FillCommand.Make()).Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
