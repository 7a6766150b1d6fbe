namespace DialogEngine.Checking.Nemeses;

/// <summary>A time, both ends within it.</summary>
internal readonly record struct Interval(double From, double To)
{
    public bool Meets(double from, double to) => From <= to && from <= To;
}
