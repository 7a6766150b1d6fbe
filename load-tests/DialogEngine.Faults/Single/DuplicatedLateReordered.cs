namespace DialogEngine.Faults.Single;

/// <summary>Each ballot arrives one to five times: beside others, after later ones, after the poll has closed. It counts once.</summary>
internal sealed class DuplicatedLateReordered : IFault
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(25);
    private const int Cuts = 3;

    public string Name => "duplicated-late-reordered";

    public string Purpose => "each vote is sent one to five times, shuffled, some copies after later votes and after the close; connections are cut meanwhile";

    public RunSettings Adapt(RunSettings settings) => settings with { Repeats = true };

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        for (var cut = 0; cut < Cuts; cut++)
        {
            await Task.Delay(Duration / (Cuts + 1), stop);
            scene.Nemesis.Begin("cut", scene.Hosts[0].Name);
            scene.CutAll();
            scene.Nemesis.End("cut", scene.Hosts[0].Name);
        }

        await Task.Delay(Duration / (Cuts + 1), stop);
    }
}
