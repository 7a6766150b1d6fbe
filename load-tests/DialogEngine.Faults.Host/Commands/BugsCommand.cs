using System.CommandLine;
using System.Text.Json;
using DialogEngine.FaultyHost.Bugs;

namespace DialogEngine.FaultyHost.Commands;

/// <summary><c>bugs</c>: which there are, one JSON object on each line, for the program that looks for them.</summary>
internal static class BugsCommand
{
    public static Command Make()
    {
        var command = new Command("bugs", "Lists the bugs as JSON lines: name, what the engine does wrong, the fault under which it shows, and the invariants that it breaks.");
        command.SetAction(_ =>
        {
            foreach (var bug in BugList.All) Console.WriteLine(JsonSerializer.Serialize(new { bug.Name, bug.What, bug.Fault, bug.Invariants }, JsonSerializerOptions.Web));
        });
        return command;
    }
}
