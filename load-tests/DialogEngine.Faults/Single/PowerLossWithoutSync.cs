namespace DialogEngine.Faults.Single;

/// <summary>The control: an engine that does not wait for the disk at each commit loses acknowledged votes, and it is seen.</summary>
internal sealed class PowerLossWithoutSync : PowerLoss
{
    public override string Name => "power-loss-normal";

    public override string Purpose => "the control: the same power cut with synchronous=NORMAL, where acknowledged votes are lost and the checker must say so";

    public override bool ExpectsLoss => true;

    public override RunSettings Adapt(RunSettings settings) => settings with { Bug = "synchronous-normal" };
}
