using System.Globalization;
using DialogEngine.LoadTests.Running;
using Spectre.Console;

namespace DialogEngine.LoadTests.Reports;

/// <summary>Shows how far a run has come: bars in a terminal, a line now and then where the output is redirected.</summary>
internal sealed class ProgressDisplay(IAnsiConsole console, RunProgress progress)
{
    private static readonly TimeSpan BetweenFrames = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    public async Task<T> While<T>(Task<T> work)
    {
        if (console.Profile.Capabilities.Interactive && !Console.IsOutputRedirected) await Bars(work);
        else await Lines(work);
        return await work;
    }

    private Task Bars(Task work) => console.Progress().AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new SpinnerColumn())
        .StartAsync(async frame =>
        {
            var time = frame.AddTask("time");
            var phones = frame.AddTask("phones");
            do
            {
                var now = progress.Standing;
                (time.MaxValue, time.Value, time.Description) = (Math.Max(1, now.OfSeconds), now.Seconds, Described(now.Step));
                (phones.MaxValue, phones.Value, phones.Description) = (Math.Max(1, now.Phones), now.Connected, Described(now));
            }
            while (!await Over(work, BetweenFrames));
        });

    private async Task Lines(Task work)
    {
        while (!await Over(work, BetweenLines))
        {
            var now = progress.Standing;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Described(now.Step)}: {now.Seconds:0} of {now.OfSeconds:0} s; {Described(now)}"));
        }
    }

    private static string Described(Step step) => step switch
    {
        Step.Starting => "starting",
        Step.WarmingUp => "warming up",
        Step.Closing => "closing and counting",
        _ => "running",
    };

    private static string Described(Standing now) => string.Create(
        CultureInfo.InvariantCulture, $"{now.Connected:N0} of {now.Phones:N0} phones in, {now.Acknowledged:N0} acknowledged, {now.Waiting:N0} waiting");

    private static async Task<bool> Over(Task work, TimeSpan pause)
    {
        await Task.WhenAny(work, Task.Delay(pause));
        return work.IsCompleted;
    }
}
