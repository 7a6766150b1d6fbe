namespace DialogEngine.LoadTests.Running;

/// <summary>How long a server that does not answer is waited for, so that a run always ends.</summary>
/// <param name="Opening">Until the desk and the projector are connected.</param>
/// <param name="Answers">After the last arrival, until everything is answered and everybody is back.</param>
/// <param name="Closing">Until the poll is closed, counted and published.</param>
internal sealed record Patience(TimeSpan Opening, TimeSpan Answers, TimeSpan Closing)
{
    public static Patience Usual { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(30));
}
