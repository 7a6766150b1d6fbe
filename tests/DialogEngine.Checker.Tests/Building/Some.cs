namespace DialogEngine.Checking.Building;

/// <summary>Runs that most tests begin with.</summary>
public static class Some
{
    public const string Poll = "trygg";
    public const string Contribution = "a3f1c2d4e5b60718293a4b5c6d7e8f90";

    /// <summary>A run with one open poll of three options.</summary>
    public static HandMadeRun Run() => new HandMadeRun().Do("open", Poll);

    /// <summary>The projector shows a contribution from now on, or none.</summary>
    public static HandMadeRun OnWall(this HandMadeRun run, string contribution) => run.Noted("projector", "shown", ("contribution", contribution));

    /// <summary>Somebody takes in a version of the dialogue.</summary>
    public static HandMadeRun Version(this HandMadeRun run, string who, int version, int connection = 1) => run.Noted(who, "dialogue", ("version", version), ("connection", connection));

    /// <summary>Closes the poll and publishes it.</summary>
    public static HandMadeRun Finish(this HandMadeRun run) => run.Do("close", Poll).Do("publish", Poll);
}
