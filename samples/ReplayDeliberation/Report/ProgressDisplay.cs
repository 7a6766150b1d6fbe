using System.Globalization;
using DialogEngine.Replay.Engine;
using DialogEngine.Replay.Run;
using Spectre.Console;

namespace DialogEngine.Replay.Report;

/// <summary>Shows how far a replay has come: bars in a terminal, a line now and then where the output is redirected.</summary>
internal sealed class ProgressDisplay(IAnsiConsole console, ReplayProgress progress, Patience patience)
{
    private static readonly TimeSpan BetweenFrames = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(2);

    public async Task<T> While<T>(Task<T> work)
    {
        if (console.Profile.Capabilities.Interactive && !Console.IsOutputRedirected) await Bars(work);
        else await Lines(work);
        return await work;
    }

    private Task Bars(Task work) => console.Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
        .StartAsync(async frame =>
        {
            var bars = progress.Steps.Select(s => (Step: s, Bar: frame.AddTask(s.Name, maxValue: Math.Max(1, s.Total)))).ToList();
            bool over;
            do
            {
                over = await Over(work, BetweenFrames);
                var waiting = UnderWay().First();
                foreach (var (step, bar) in bars)
                {
                    bar.Value = step.Total == 0 ? 1 : step.Done;
                    bar.Description = Markup.Escape(step == waiting ? $"{Described(step)}; {Trouble()}" : Described(step));
                }
            }
            while (!over);
        });

    private async Task Lines(Task work)
    {
        var before = "";
        bool over;
        do
        {
            over = await Over(work, BetweenLines);
            var line = string.Join("; ", UnderWay().Select(Described).Append(Trouble()));
            if (line != before) Console.WriteLine(before = line);
        }
        while (!over);
    }

    private IEnumerable<Step> UnderWay()
    {
        var begun = progress.Steps.Where(s => s.Done > 0).DefaultIfEmpty(progress.Steps[0]).ToList();
        return begun.Where(s => s.Done < s.Total).DefaultIfEmpty(begun[^1]);
    }

    private string Trouble() => string.Create(
        CultureInfo.InvariantCulture,
        $"{patience.Retries:N0} retries{(patience.Trouble is { } trouble ? $"; waiting for the engine: {trouble}" : "")}");

    private static string Described(Step step) =>
        string.Create(CultureInfo.InvariantCulture, $"{step.Name}: {step.Done:N0} of {step.Total:N0}");

    private static async Task<bool> Over(Task work, TimeSpan pause)
    {
        await Task.WhenAny(work, Task.Delay(pause));
        return work.IsCompleted;
    }
}
