using System.CommandLine;
using DialogEngine.Replay.Report;

var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "the export: a folder with votes.csv and comments.csv" };
var url = new Option<Uri>("--url")
{
    Description = "where the engine runs",
    DefaultValueFactory = _ => new Uri("http://localhost:5080"),
    CustomParser = given =>
    {
        if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return uri;
        given.AddError($"--url should be an address such as http://localhost:5080; found '{given.Tokens[0].Value}'.");
        return null;
    },
};
var key = new Option<string?>("--key")
{
    Description = "a moderator's key [default: environment variable DIALOGENGINE_KEY]",
    DefaultValueFactory = _ => Environment.GetEnvironmentVariable("DIALOGENGINE_KEY"),
};
var speed = new Option<double>("--speed")
{
    Description = "ballots a second; 0 is as fast as they are answered",
    DefaultValueFactory = _ => 100,
};
var giveUpAfter = new Option<double>("--give-up-after")
{
    Description = "seconds without any answer before the replay gives up",
    DefaultValueFactory = _ => 120,
};
speed.Validators.Add(given => RequireAtLeastZero(given, speed));
giveUpAfter.Validators.Add(given => RequireAtLeastZero(given, giveUpAfter));

var command = new RootCommand("Replays a real deliberation through a running engine, and checks every tally.")
{
    folder, url, key, speed, giveUpAfter,
};
command.SetAction((given, stop) => ReplayCommand.Run(
    new ReplayRequest(
        given.GetRequiredValue(folder),
        given.GetRequiredValue(url),
        given.GetValue(key),
        given.GetValue(speed),
        TimeSpan.FromSeconds(given.GetValue(giveUpAfter))),
    stop));

var parsed = command.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ReplayCommand.NotStarted : exitCode;

static void RequireAtLeastZero(System.CommandLine.Parsing.OptionResult given, Option<double> option)
{
    if (given.GetValueOrDefault<double>() is not (>= 0 and < 1e6)) given.AddError($"{option.Name} should be a number from 0 to 1,000,000.");
}
