namespace DialogEngine.Polls;

/// <summary>What a ballot of a poll must look like: how many options there are, and how many of them to choose.</summary>
/// <param name="Options">How many options the poll has.</param>
/// <param name="MinChoices">The fewest options a ballot names; at least 1, since an empty choice withdraws.</param>
/// <param name="MaxChoices">The most options a ballot names.</param>
/// <remarks><c>default</c> is the form of a poll without options, which refuses every choice.</remarks>
public readonly record struct BallotForm(int Options, int MinChoices, int MaxChoices)
{
    /// <summary>The form of a support: the one option, or nothing.</summary>
    public static BallotForm Support => new(1, 1, 1);

    /// <summary>Checks the option numbers that a caller sent; on <see cref="BallotVerdict.Recorded"/> gives the choice.</summary>
    /// <returns>The first refusal that applies, in the order of <see cref="BallotVerdict"/>. An empty choice passes.</returns>
    public BallotVerdict Check(ReadOnlySpan<int> options, out Choice choice)
    {
        choice = default;
        if (options.IsEmpty) return BallotVerdict.Recorded;
        foreach (var option in options)
            if (option < 0 || option >= Options) return BallotVerdict.OptionOutOfRange;
        for (var i = 1; i < options.Length; i++)
            if (options[..i].Contains(options[i])) return BallotVerdict.OptionRepeated;
        if (options.Length < MinChoices) return BallotVerdict.TooFewChoices;
        if (options.Length > MaxChoices) return BallotVerdict.TooManyChoices;
        choice = Choice.Of(options);
        return BallotVerdict.Recorded;
    }
}
