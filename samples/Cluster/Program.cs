using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DialogEngine.ClusterSample;

var hosts = new Option<int>("--hosts") { Description = "how many hosts form the cluster: 1 to 9", DefaultValueFactory = _ => 3 };
var url = new Option<Uri>("--url")
{
    Description = "where the reverse proxy listens; the hosts listen on the ports after it, on this machine only",
    DefaultValueFactory = _ => new Uri("http://localhost:5080"),
    CustomParser = given =>
    {
        if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http") return uri;
        given.AddError($"--url should be an address such as http://localhost:5080; found '{given.Tokens[0].Value}'.");
        return null;
    },
};
var folder = new Option<DirectoryInfo?>("--folder") { Description = "where the database is kept; without it, it lasts as long as the cluster" };
var key = new Option<string?>("--key")
{
    Description = "the first moderator's key [default: environment variable DIALOGENGINE_KEY, else each host prints a link]",
    DefaultValueFactory = _ => Environment.GetEnvironmentVariable("DIALOGENGINE_KEY"),
};
var engine = new Option<FileInfo?>("--engine") { Description = "the engine's DialogEngine.Host.dll; without it, it is built from the sources around this sample" };
var killEvery = Period("--kill-every", "kills one host after the other, each after so long (20s), and starts it again");
var restartEvery = Period("--restart-every", "stops one host after the other, each after so long (20s), and starts it again: as an upgrade does");
hosts.Validators.Add(given =>
{
    if (given.GetValueOrDefault<int>() is not (>= 1 and <= 9)) given.AddError("--hosts should be 1 to 9.");
});

var command = new RootCommand("Runs DialogEngine as a cluster on this machine: PostgreSQL, several hosts, and a reverse proxy before them.")
{
    hosts, url, folder, key, engine, killEvery, restartEvery,
};
command.SetAction((given, stop) => ClusterCommand.Run(
    new ClusterRequest(
        given.GetValue(hosts),
        given.GetRequiredValue(url),
        given.GetValue(folder),
        given.GetValue(key),
        given.GetValue(engine),
        given.GetValue(killEvery),
        given.GetValue(restartEvery)),
    stop));

var parsed = command.Parse(args);
// All is stopped in order, one after the other, and that is waited for.
var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMinutes(2) });
return parsed.Errors.Count > 0 ? ClusterCommand.NotStarted : exitCode;

static Option<TimeSpan?> Period(string name, string description) => new(name)
{
    Description = description,
    CustomParser = given =>
    {
        if (double.TryParse(given.Tokens[0].Value.TrimEnd('s'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and < 1e6)
            return TimeSpan.FromSeconds(seconds);
        given.AddError($"{name} should be a number of seconds such as 20s; found '{given.Tokens[0].Value}'.");
        return null;
    },
};
