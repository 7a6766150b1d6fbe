using System.CommandLine;

namespace DialogEngine.Faults.Commands;

/// <summary><c>list</c>: which faults there are.</summary>
internal static class ListCommand
{
    public static Command Make()
    {
        var command = new Command("list", "Lists the faults.");
        command.SetAction(_ =>
        {
            foreach (var fault in FaultList.All) Console.WriteLine($"{fault.Name,-28}{fault.Purpose}");
        });
        return command;
    }
}
