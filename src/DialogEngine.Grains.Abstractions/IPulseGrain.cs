namespace DialogEngine;

/// <summary>Answers, on the host that asks: so that a host can tell whether grains can be called there. Any key.</summary>
[Alias("pulse")]
public interface IPulseGrain : IGrainWithIntegerKey
{
    /// <summary>Does nothing else.</summary>
    [Alias("beat")]
    Task Beat();
}
