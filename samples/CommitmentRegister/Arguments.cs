using System.Globalization;

namespace CommitmentRegister;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Arguments(string Register, string Language, DateOnly On, string? Save)
{
    public const string Help = """
        CommitmentRegister [--language sv|en] [--on DAY] [--register FILE] [--save FILE]

          --language   sv (default) or en
          --on         the day to follow up, such as 2021-11-01 (default)
          --register   a register as JSON (default: Kristinehamn's, beside the program)
          --save       where to write the register with the new activity
        """;

    // In the middle of the autumn in which the Democracy Week was to be held.
    private static readonly Arguments Default =
        new(Path.Combine(AppContext.BaseDirectory, "register.json"), "sv", new DateOnly(2021, 11, 1), null);

    /// <summary>Reads the command line; null where it cannot be understood.</summary>
    public static Arguments? Read(string[] args) => args.Chunk(2).Aggregate<string[], Arguments?>(Default, (read, option) => option switch
    {
        ["--language", "sv" or "en"] => read is null ? null : read with { Language = option[1] },
        ["--on", var day] when DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) => read is null ? null : read with { On = on },
        ["--register", var file] => read is null ? null : read with { Register = file },
        ["--save", var file] => read is null ? null : read with { Save = file },
        _ => null,
    });
}
