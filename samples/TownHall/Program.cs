using System.CommandLine;
using DialogEngine.TownHall;

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
var language = new Option<string>("--language") { Description = "the language of the meeting", DefaultValueFactory = _ => "sv" };
var phones = new Option<int>("--phones") { Description = "how many take part", DefaultValueFactory = _ => 120 };
var seed = new Option<int>("--seed") { Description = "another seed, another evening", DefaultValueFactory = _ => 1921 };
var speed = new Option<string>("--speed") { Description = "normal takes two minutes, fast a few seconds", DefaultValueFactory = _ => "normal" };
language.AcceptOnlyFromAmong("sv", "en");
speed.AcceptOnlyFromAmong("normal", "fast");
phones.Validators.Add(given =>
{
    if (given.GetValueOrDefault<int>() is not (>= 1 and <= 5_000)) given.AddError("--phones should be a number from 1 to 5,000.");
});

var command = new RootCommand("Plays a town hall against a running engine, with simulated phones, and checks every tally.")
{
    url, key, language, phones, seed, speed,
};
command.SetAction((given, stop) => TownHallCommand.Run(
    new TownHallRequest(
        given.GetRequiredValue(url),
        given.GetValue(key),
        given.GetRequiredValue(language),
        given.GetValue(phones),
        given.GetValue(seed),
        Fast: given.GetValue(speed) is "fast"),
    stop));

var parsed = command.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? TownHallCommand.NotStarted : exitCode;
