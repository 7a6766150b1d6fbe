using DialogEngine.Declarations;
using DialogEngine.PublicBodies;

namespace DialogEngine.Registers;

/// <summary>What the names of a register stand for, and where: of two entries with one key, the first.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<EntryKey, Entry> _entries = [];
    private readonly Dictionary<PublicBodyCode, string> _bodies = [];
    private readonly Dictionary<CountyCode, string> _counties = [];
    private readonly Dictionary<EntryKey, DateOnly> _signedOn = [];
    private readonly Dictionary<EntryKey, DateOnly?> _closedOn = [];
    private readonly Dictionary<(EntryKey Declaration, PublicBodyCode Signatory), string> _signings = [];

    public KnownNames(Register register)
    {
        foreach (var (i, body) in register.Bodies.Index()) _bodies.TryAdd(body.Code, $"/bodies/{i}");
        foreach (var (i, county) in register.Counties.Index()) _counties.TryAdd(county.Code, $"/counties/{i}");
        foreach (var entry in Entries(register)) _entries.TryAdd(entry.Key, entry);
        foreach (var declaration in register.Declarations) _closedOn.TryAdd(declaration.Key, declaration.ClosedOn);
        foreach (var (i, signing) in register.Signings.Index())
        {
            _signings.TryAdd((signing.Declaration, signing.Signatory), $"/signings/{i}");
            foreach (var commitment in signing.Commitments) _signedOn.TryAdd(commitment.Key, signing.SignedOn);
        }
    }

    public Entry? this[EntryKey key] => _entries.GetValueOrDefault(key);

    public string? this[PublicBodyCode code] => _bodies.GetValueOrDefault(code);

    public string? this[CountyCode code] => _counties.GetValueOrDefault(code);

    /// <summary>The day a commitment was made, or null where there is no such commitment.</summary>
    public DateOnly? SignedOn(EntryKey commitment) => _signedOn.TryGetValue(commitment, out var day) ? day : null;

    /// <summary>The first day a declaration could no longer be signed, or null where there is none.</summary>
    public DateOnly? ClosedOn(EntryKey declaration) => _closedOn.GetValueOrDefault(declaration);

    /// <summary>Where the same body first signs the same declaration.</summary>
    public string FirstSigning(Signing signing) => _signings[(signing.Declaration, signing.Signatory)];

    /// <summary>A key that is there and differs from this one in capitals only.</summary>
    public EntryKey? Alike(EntryKey key) =>
        _entries.Keys.FirstOrDefault(one => one.ToString().Equals(key.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>A sort in words, with its article.</summary>
    public static string Words(EntrySort sort) => sort switch
    {
        EntrySort.Activity => "an activity",
        EntrySort.Assessment => "an assessment",
        EntrySort.Evidence => "evidence",
        EntrySort.PlanPart => "a part of a plan",
        _ => $"a {sort.ToString().ToLowerInvariant()}",
    };

    /// <summary>Several sorts in words, of which one is meant.</summary>
    public static string Words(params EntrySort[] sorts) => sorts is [.. { Length: > 0 } first, var last]
        ? $"{string.Join(", ", first.Select(Words))} or {Words(last)}"
        : Words(sorts[0]);

    private static IEnumerable<Entry> Entries(Register register) =>
    [
        .. All(register.Declarations, EntrySort.Declaration, "/declarations", one => one.Key),
        .. All(register.Signings, EntrySort.Signing, "/signings", one => one.Key),
        .. register.Signings.Index().SelectMany(signing =>
            All(signing.Item.Commitments, EntrySort.Commitment, $"/signings/{signing.Index}/commitments", one => one.Key)),
        .. All(register.Networks, EntrySort.Network, "/networks", one => one.Key),
        .. All(register.Programmes, EntrySort.Programme, "/programmes", one => one.Key),
        .. All(register.Plans, EntrySort.Plan, "/plans", one => one.Key),
        .. register.Plans.Index().SelectMany(plan =>
            All(plan.Item.Parts, EntrySort.PlanPart, $"/plans/{plan.Index}/parts", one => one.Key)),
        .. All(register.Activities, EntrySort.Activity, "/activities", one => one.Key),
        .. All(register.Milestones, EntrySort.Milestone, "/milestones", one => one.Key),
        .. All(register.Reports, EntrySort.Report, "/reports", one => one.Key),
        .. All(register.Assessments, EntrySort.Assessment, "/assessments", one => one.Key),
        .. All(register.Evidence, EntrySort.Evidence, "/evidence", one => one.Key),
    ];

    private static IEnumerable<Entry> All<T>(IEnumerable<T> entries, EntrySort sort, string place, Func<T, EntryKey> key) =>
        entries.Select((entry, i) => new Entry(key(entry), sort, $"{place}/{i}"));

    /// <summary>An entry, and where it stands.</summary>
    internal sealed record Entry(EntryKey Key, EntrySort Sort, string Place);
}
