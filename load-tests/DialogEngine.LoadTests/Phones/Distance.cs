using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Phones;

/// <summary>
/// A bad network between one phone and the server, in one direction. Packets are not really lost: what would have been
/// sent again comes that much later, and what follows it waits, as it would behind TCP.
/// </summary>
internal sealed class Distance(Remote remote, Random random)
{
    // The least that Linux waits before it sends again what was not acknowledged.
    private const double LeastWaitMs = 200;
    private const double MostWaitMs = 60_000;

    private double _notBefore;

    /// <summary>When what is sent at a moment arrives; never before what was sent earlier.</summary>
    public double Arrival(double ms) => _notBefore = Math.Max(_notBefore, ms + (remote.RoundTripMs / 2.0) + Resending());

    /// <summary>What so many round trips take, one after the other.</summary>
    public double RoundTrips(int count)
    {
        var ms = 0.0;
        for (var i = 0; i < count; i++) ms += remote.RoundTripMs + Resending() + Resending();
        return ms;
    }

    private double Resending()
    {
        var (ms, wait) = (0.0, remote.RoundTripMs + LeastWaitMs);
        while (random.NextDouble() < remote.Loss && ms < MostWaitMs) (ms, wait) = (ms + wait, wait * 2);
        return ms;
    }
}
