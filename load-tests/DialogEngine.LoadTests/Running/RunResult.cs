using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Running;

/// <summary>All that a run came to. Reports are made of this and of nothing else.</summary>
/// <param name="Scenario">What was run, as it was run.</param>
/// <param name="ServerKind">What kind of server it was.</param>
/// <param name="Machine">Where.</param>
/// <param name="At">When it began.</param>
/// <param name="Seconds">How long it took, from the first arrival until everything was answered.</param>
/// <param name="Joined">Phones that got in.</param>
/// <param name="Times">How long things took.</param>
/// <param name="Course">Second by second.</param>
/// <param name="Counts">How often things happened.</param>
/// <param name="Reconciliation">What was sent, held against what was published; null when nothing was.</param>
/// <param name="Faults">What must not happen, and did.</param>
/// <param name="Cost">What it cost the server; null where nobody can tell.</param>
/// <param name="Stretch">What it came to while ballots came at their full rate; null when none were to come.</param>
internal sealed record RunResult(
    Scenario Scenario,
    string ServerKind,
    Machine Machine,
    DateTimeOffset At,
    double Seconds,
    int Joined,
    IReadOnlyDictionary<Measure, Times> Times,
    IReadOnlyList<Second> Course,
    Counts Counts,
    Reconciliation? Reconciliation,
    IReadOnlyList<FaultCount> Faults,
    Cost? Cost,
    Stretch? Stretch = null);

/// <summary>How often things happened in a run.</summary>
/// <param name="Intended">Ballots, supports and questions that people meant to send.</param>
/// <param name="Acknowledged">Those that were acknowledged.</param>
/// <param name="Unanswered">Those that were not answered when the run ended, sent or not.</param>
/// <param name="Unknowns">How often an outcome was unknown for a time.</param>
/// <param name="Retries">How often something was sent again with the same id.</param>
/// <param name="ToldToWait">Answers that said to come back later.</param>
/// <param name="JoinRetries">Joins that were tried again.</param>
/// <param name="Reconnects">Connections that came back.</param>
/// <param name="Gaps">Changes that did not lead on from what was shown.</param>
/// <param name="OutOfOrder">Changes older than what was shown, which a phone passes over.</param>
internal sealed record Counts(
    long Intended, long Acknowledged, long Unanswered, long Unknowns, long Retries, long ToldToWait, long JoinRetries, long Reconnects, long Gaps, long OutOfOrder);

/// <summary>What a run cost the server.</summary>
/// <param name="Cores">Processors it kept busy on average.</param>
/// <param name="JoinCpuUs">Microseconds of processor time for each phone that joined, before anything else happened; null where the two overlap.</param>
/// <param name="ActCpuUs">Microseconds of processor time for each acknowledged ballot, support or question, with all that everybody was told of them.</param>
/// <param name="Megabytes">The most memory it held.</param>
/// <param name="KilobytesPerPhone">What each connected phone added to its memory while the audience came in.</param>
/// <param name="OwnCores">Processors that the simulator kept busy on average: both share the machine.</param>
internal sealed record Cost(double Cores, double? JoinCpuUs, double? ActCpuUs, double Megabytes, double? KilobytesPerPhone, double OwnCores)
{
    public static Cost? Of(IReadOnlyList<Second> course, Scenario scenario)
    {
        var known = course.Where(second => second is { Server: not null, Own: not null }).ToArray();
        // A server that began anew has used nothing yet: what it used before cannot be told.
        if (known.Length < 2 || known.Zip(known.Skip(1)).Any(pair => pair.Second.Server!.Value.CpuSeconds < pair.First.Server!.Value.CpuSeconds)) return null;
        var (first, last) = (known[0], known[^1]);
        var seconds = Math.Max(1, last.At - first.At);
        var acting = new[] { scenario.Votes?.At, scenario.Questions?.At, scenario.Supports?.At }.Min();
        var joined = known.LastOrDefault(second => acting is null || second.At <= acting);
        var overlap = acting is { } at && at < scenario.Joins.Sum(phase => phase.Seconds);
        var acknowledged = joined is null ? 0 : known.Where(second => second.At > joined.At).Sum(second => second.Acknowledged);
        var isJoining = !overlap && joined is { Connected: > 0 };
        return new Cost(
            (last.Server!.Value.CpuSeconds - first.Server!.Value.CpuSeconds) / seconds,
            isJoining ? 1e6 * (joined!.Server!.Value.CpuSeconds - first.Server!.Value.CpuSeconds) / joined.Connected : null,
            acknowledged > 0 ? 1e6 * (last.Server.Value.CpuSeconds - joined!.Server!.Value.CpuSeconds) / acknowledged : null,
            known.Max(second => second.Server!.Value.Megabytes),
            isJoining ? 1000 * (joined!.Server!.Value.Megabytes - first.Server!.Value.Megabytes) / joined.Connected : null,
            (last.Own!.Value.CpuSeconds - first.Own!.Value.CpuSeconds) / seconds);
    }
}
