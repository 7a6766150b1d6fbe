using System.CommandLine;
using System.Text.Json;
using DialogEngine.Faults.Results;

namespace DialogEngine.Faults.Commands;

/// <summary><c>report FILE…</c>: results as a table in Markdown.</summary>
internal static class ReportCommand
{
    public static Command Make()
    {
        var files = new Argument<FileInfo[]>("results") { Description = "files of results, one line for each run", Arity = ArgumentArity.OneOrMore };
        var command = new Command("report", "Prints the results of runs as a table in Markdown.") { files };
        command.SetAction(given =>
        {
            var results = given.GetRequiredValue(files).SelectMany(file => File.ReadLines(file.FullName)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<RunResult>(line, RunResult.Json)!);
            Console.WriteLine(ReportTable.Of(results));
        });
        return command;
    }
}
