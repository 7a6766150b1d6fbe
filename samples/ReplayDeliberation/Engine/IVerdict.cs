namespace DialogEngine.Replay.Engine;

/// <summary>What a hub method answers: a verdict, and for some of them when to try again.</summary>
internal interface IVerdict
{
    string Verdict { get; }

    int? RetryAfterMs { get; }
}

internal static class Verdicts
{
    /// <summary>How long to wait before the same call is made again; null when the verdict stands.</summary>
    public static TimeSpan? ComeBackAfter(IVerdict answer) => answer.Verdict switch
    {
        "TooFast" or "TryAgain" => TimeSpan.FromMilliseconds(Math.Clamp(answer.RetryAfterMs ?? 1000, 50, 30_000)),
        _ => null,
    };
}
