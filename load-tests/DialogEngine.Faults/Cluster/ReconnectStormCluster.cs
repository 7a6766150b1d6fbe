using DialogEngine.Faults.Results;

namespace DialogEngine.Faults.Cluster;

/// <summary>Everybody's connection is cut at the same moment, and everybody comes back.</summary>
internal sealed class ReconnectStormCluster : ClusterFault
{
    private const int Times = 5;

    public override string Name => "reconnect-storm-cluster";

    public override string Purpose => "every phone, desk and projector of three hosts loses its connection at once";

    public override Goal Goal => new("from the cut until the 99th percentile of the phones has had an answer to a ballot sent after it", TimeSpan.FromSeconds(15));

    protected override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        List<double> cuts = [];
        for (var time = 0; time < (scene.Settings.Injections ?? Times); time++)
        {
            await scene.Pause(2, 4, stop);
            cuts.Add(scene.Nemesis.Begin("cut", "everybody"));
            scene.CutAll();
            scene.Nemesis.End("cut", "everybody");
            await scene.Pause(8, 10, stop);
        }

        var phones = scene.Meetings.SelectMany(VoteWait.Of).ToLookup(wait => (wait.Meeting, wait.Phone));
        foreach (var cut in cuts)
        {
            var answers = phones.Select(phone => phone.Where(wait => wait.LastFrom >= cut && wait.Verdict is not null).Select(wait => wait.To - cut).DefaultIfEmpty(Histories.Monotonic.Now - cut).Min());
            scene.Measured(TimeSpan.FromMilliseconds(Percentiles.Of(answers, 99)));
        }
    }
}
