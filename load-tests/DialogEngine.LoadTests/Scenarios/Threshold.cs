using System.Globalization;
using System.Diagnostics.CodeAnalysis;

namespace DialogEngine.LoadTests.Scenarios;

/// <summary>A figure that a run must not exceed.</summary>
/// <param name="Name">A measure and what of it: <c>acknowledgement.p95</c>, in milliseconds; or one of <see cref="Singles"/>.</param>
/// <param name="AtMost">The most that keeps it.</param>
internal sealed record Threshold(string Name, double AtMost)
{
    /// <summary>What is measured as times, in milliseconds.</summary>
    public static readonly string[] Measures = ["join", "acknowledgement", "question", "projector", "phones", "reconnect"];

    /// <summary>What may be asked of a measure.</summary>
    public static readonly string[] Statistics = ["p50", "p95", "p99", "max"];

    /// <summary>
    /// What is one figure: ballots whose outcome is unknown at the end, calls told to come back later, the server's memory
    /// in megabytes and the cores it kept busy.
    /// </summary>
    public static readonly string[] Singles = ["unknown", "told-to-wait", "server.megabytes", "server.cores"];

    public static string Expected { get; } =
        $"{string.Join(", ", Measures)}, each with .{string.Join(", .", Statistics)}; or {string.Join(", ", Singles)}";

    public static bool IsName(string name) =>
        Singles.Contains(name) || (name.Split('.') is [var measure, var statistic] && Measures.Contains(measure) && Statistics.Contains(statistic));

    /// <summary>Reads <c>acknowledgement.p95=500</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Threshold? threshold)
    {
        threshold = text.Split('=') is [var name, var most] && IsName(name.Trim())
            && double.TryParse(most, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && value >= 0
            ? new Threshold(name.Trim(), value)
            : null;
        return threshold is not null;
    }
}
