using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>Each of three hosts is killed in its turn, so that whichever owns a dialogue or a box is among them.</summary>
internal sealed class KillOwner : KillHost
{
    public override string Name => "kill-owner";

    public override string Purpose => "kill -9 of each of three hosts in turn, the one that owns a poll among them";

    protected override EngineProcess Choose(Scene scene, int kill) => scene.Hosts[kill % scene.Hosts.Count];
}
