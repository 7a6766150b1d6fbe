using System.CommandLine;
using DialogEngine.Checking;

var folder = new Argument<DirectoryInfo>("run") { Description = "the folder that a run has left" };
var sqlite = new Option<FileInfo?>("--sqlite") { Description = "the SQLite database [default: the one in database/ of the run]" };
var postgres = new Option<string?>("--postgres") { Description = "how to connect to the PostgreSQL database" };
var require = new Option<string[]>("--require")
{
    Description = "invariants that must have had something to check, such as I1,I4",
    AllowMultipleArgumentsPerToken = true,
    CustomParser = given => [.. given.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
};
var earlier = new Option<bool>("--earlier") { Description = "the database is as it was at some moment of the run, such as one whose log was cut off: what came later may be missing" };
var command = new RootCommand("Judges what a run has left: ends with 0 when nothing is violated, with 1 when something is, with 2 when the run cannot be read.")
{
    folder, sqlite, postgres, require, earlier,
};
command.SetAction(given => Judgment.Pass(
    new Question(given.GetRequiredValue(folder), given.GetValue(sqlite), given.GetValue(postgres), given.GetValue(require) ?? [], given.GetValue(earlier)),
    Console.Out));

var parsed = command.Parse(args);
var exitCode = parsed.Invoke();
return parsed.Errors.Count > 0 ? Judgment.Unreadable : exitCode;
