namespace DialogEngine.Formats;

/// <summary>How much a file of a register may hold. Beyond a limit reading gives a mistake that names the limit.</summary>
/// <remarks>
/// Writing has no limits: a register that holds more is written, and refused when it is read. Every limit is many times
/// what all declarations of a country need.
/// </remarks>
public static class RegisterLimits
{
    /// <summary>Characters of one file: 20 million. Of a file given as bytes: as many bytes.</summary>
    public const int FileLength = 20_000_000;

    /// <summary>Entries of one list, rows of one table.</summary>
    public const int Entries = 20_000;

    /// <summary>Characters of a text in one language.</summary>
    public const int TextLength = 10_000;

    /// <summary>Characters of the title or the address of a source.</summary>
    public const int LineLength = 2_000;

    /// <summary>Languages of one text.</summary>
    public const int Languages = 50;

    /// <summary>Objects and lists inside one another; a register needs eight.</summary>
    public const int Depth = 16;

    /// <summary>Mistakes that are listed. If there are more, a last one tells how many.</summary>
    public const int Mistakes = 1_000;
}
