using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Running;

/// <summary>How far a run has come, for whoever shows it.</summary>
internal sealed class RunProgress
{
    private volatile Standing _standing = new(Step.Starting, 0, 0, 0, 0, 0, 0);

    public Standing Standing => _standing;

    public Step Step
    {
        set => _standing = _standing with { Step = value };
    }

    public void Begin(Scenario scenario) => _standing = new Standing(
        _standing.Step is Step.WarmingUp ? Step.WarmingUp : Step.Running, scenario.Phones, 0, 0, 0, 0, scenario.Seconds);

    public void Stand(int connected, long acknowledged, long waiting, double seconds) =>
        _standing = _standing with { Connected = connected, Acknowledged = acknowledged, Waiting = waiting, Seconds = seconds };
}

/// <summary>What a run is at.</summary>
internal enum Step
{
    Starting,
    WarmingUp,
    Running,
    Closing,
}

/// <summary>How far a run has come.</summary>
internal sealed record Standing(Step Step, int Phones, int Connected, long Acknowledged, long Waiting, double Seconds, double OfSeconds);
