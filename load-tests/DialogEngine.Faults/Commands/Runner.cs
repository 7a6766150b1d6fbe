using System.Text.Json;
using DialogEngine.Faults.Results;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Commands;

/// <summary>Carries out runs one after the other, and keeps the folders of those that show something.</summary>
internal sealed class Runner(DirectoryInfo output, bool keep, FileInfo? results)
{
    /// <summary>Carries out a number of runs of one fault, each with a seed of its own.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="settings">What the runs are like; the seed is that of the first.</param>
    /// <param name="runs">How many.</param>
    /// <param name="until">Ends the series early, after a result.</param>
    /// <param name="stop">Ends the run.</param>
    public async Task<IReadOnlyList<RunResult>> Carry(IFault fault, RunSettings settings, int runs, Func<RunResult, bool>? until, CancellationToken stop)
    {
        var all = new List<RunResult>();
        for (var n = 0; n < runs; n++)
        {
            var seed = unchecked(settings.Seed + (n * 7919));
            var result = await Carry(fault, settings with { Seed = seed }, stop);
            all.Add(result);
            if (until?.Invoke(result) ?? false) break;
        }

        return all;
    }

    private async Task<RunResult> Carry(IFault fault, RunSettings settings, CancellationToken stop)
    {
        var path = Path.Combine(output.FullName, $"{fault.Name}{(settings.Bug is null ? "" : "-" + settings.Bug)}-{settings.Seed}");
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        RunResult result;
        try
        {
            result = await new Run(fault, settings, path).Carry(stop);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            await File.WriteAllTextAsync(Path.Combine(path, "error.txt"), e.ToString(), stop);
            result = RunResult.Failed(fault, settings, e);
        }

        Console.WriteLine(result);
        if (results is not null) await File.AppendAllTextAsync(results.FullName, JsonSerializer.Serialize(result, RunResult.Json) + "\n", stop);
        if (!keep && result.IsAsItShouldBe) Directory.Delete(path, recursive: true);
        else Console.WriteLine($"    {path}");
        return result;
    }
}
