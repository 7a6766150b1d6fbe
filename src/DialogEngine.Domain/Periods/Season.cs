namespace DialogEngine.Periods;

/// <summary>A quarter of the year, as its months are counted in Swedish weather statistics.</summary>
/// <seealso href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format, level 1: seasons 21 to 24</seealso>
public enum Season
{
    /// <summary>March, April and May. This is the default.</summary>
    Spring,

    /// <summary>June, July and August.</summary>
    Summer,

    /// <summary>September, October and November.</summary>
    Autumn,

    /// <summary>December of the year before, January and February.</summary>
    Winter,
}
