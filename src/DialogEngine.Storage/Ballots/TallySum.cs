using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>Adds a poll's ballots up, equal ones together.</summary>
/// <param name="options">How many options the poll has.</param>
internal sealed class TallySum(int options)
{
    private readonly long[][] _counts = Array.ConvertAll(Enum.GetValues<Attendance>(), _ => new long[options]);
    private readonly long[] _ballots = new long[Enum.GetValues<Attendance>().Length];
    private long _version;

    /// <param name="attendance">From where they were cast.</param>
    /// <param name="choice">What they say; empty when they were withdrawn.</param>
    /// <param name="equal">How many there are.</param>
    /// <param name="revisions">The sum of their revisions.</param>
    public void Add(Attendance attendance, Choice choice, long equal, long revisions)
    {
        _version += revisions;
        if (choice.IsEmpty) return;
        _ballots[(int)attendance] += equal;
        foreach (var option in choice.Options) _counts[(int)attendance][option] += equal;
    }

    public HybridTally Tally() => new(_version, Of(Attendance.Remote), Of(Attendance.Room), Of(Attendance.Paper));

    private Tally Of(Attendance attendance) => new([.. _counts[(int)attendance]], _ballots[(int)attendance]);
}
