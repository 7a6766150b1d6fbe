using System.CommandLine;

namespace DialogEngine.Faults.Commands;

/// <summary>What every command that runs something can be told.</summary>
/// <param name="phones">How many phones there are where it is not said.</param>
/// <param name="rate">How many ballots per second where it is not said.</param>
internal sealed class RunOptions(int phones = 200, int rate = 200)
{
    private readonly Option<int> _seed = new("--seed") { Description = "what the runs' choices follow from", DefaultValueFactory = _ => Random.Shared.Next(1_000_000) };
    private readonly Option<int> _phones = new("--phones") { Description = "how many phones", DefaultValueFactory = _ => phones };
    private readonly Option<int> _rate = new("--rate") { Description = "ballots per second of all phones together", DefaultValueFactory = _ => rate };
    private readonly Option<double> _minutes = new("--minutes") { Description = "how long steady faults last", DefaultValueFactory = _ => 60 };
    private readonly Option<int?> _injections = new("--injections") { Description = "how often the fault is injected in a run, where that can be chosen" };
    private readonly Option<DirectoryInfo> _output = new("--out") { Description = "where the folders of the runs are made", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Path.GetTempPath(), "dialogengine-faults")) };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_seed, _phones, _rate, _minutes, _injections, _output]) command.Add(option);
    }

    public RunSettings Settings(ParseResult given) => new()
    {
        Seed = given.GetValue(_seed),
        Phones = given.GetValue(_phones),
        Rate = given.GetValue(_rate),
        Minutes = given.GetValue(_minutes),
        Injections = given.GetValue(_injections),
    };

    public DirectoryInfo Output(ParseResult given) => Directory.CreateDirectory(given.GetRequiredValue(_output).FullName);
}
