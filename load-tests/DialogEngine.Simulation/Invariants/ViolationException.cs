namespace DialogEngine.Simulating;

/// <summary>Something that must always hold does not.</summary>
/// <param name="invariant">What should hold.</param>
/// <param name="what">What was found instead.</param>
internal sealed class ViolationException(string invariant, string what) : Exception($"{invariant}: {what}")
{
    public string Invariant => invariant;

    public string What => what;
}
