using DialogEngine.Checking.Histories;

namespace DialogEngine.Checking.Verdicts;

/// <summary>What one invariant has found.</summary>
internal sealed class Findings(History history)
{
    /// <summary>How many violations are told one by one.</summary>
    public const int MostTold = 20;

    private readonly List<Violation> _violations = [];
    private readonly List<string> _notes = [];

    /// <summary>How many things were looked at.</summary>
    public long Checked { get; private set; }

    /// <summary>How many violations there are, told or not.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<Violation> Told => _violations;

    public IReadOnlyList<string> Notes => _notes;

    public void Looked(long things = 1) => Checked += things;

    public void Violated(string what, Place place) => Violated(what, history.Where(place));

    public void Violated(string what, string where)
    {
        if (Count++ < MostTold) _violations.Add(new Violation(what, where));
    }

    /// <summary>Looks at a thing, which must be so.</summary>
    public void Must(bool isSo, Func<string> otherwise, Place place)
    {
        Looked();
        if (!isSo) Violated(otherwise(), place);
    }

    /// <summary>Something that a reader of the verdict should know.</summary>
    public void Note(string note) => _notes.Add(note);
}
