namespace DialogEngine.Checking.Building;

/// <summary>A poll of a hand-made run: what an engine without mistakes would have stored.</summary>
public sealed class HandMadePoll(string id, int options)
{
    private readonly SortedDictionary<string, List<(UInt128 Id, int[] Choice)>> _voters = new(StringComparer.Ordinal);

    public string Id => id;

    public int Options => options;

    public string State { get; set; } = "Draft";

    public bool IsFinal => State is "Closed" or "Published";

    public IEnumerable<(string Who, List<(UInt128 Id, int[] Choice)> Casts)> Voters => _voters.Select(voter => (voter.Key, voter.Value));

    public void Record(string who, UInt128 ballot, int[] choice)
    {
        if (!_voters.TryGetValue(who, out var casts)) _voters[who] = casts = [];
        if (!casts.Exists(cast => cast.Id == ballot)) casts.Add((ballot, choice));
    }

    public bool Forget(string who, UInt128 ballot)
    {
        var casts = _voters[who];
        casts.RemoveAll(cast => cast.Id == ballot);
        return casts.Count > 0 || _voters.Remove(who);
    }

    public List<(UInt128 Id, int[] Choice)> CastsOf(string who) => _voters[who];

    public HandMadeTally Tally()
    {
        var standing = _voters.Values.Select(casts => casts[^1].Choice).ToList();
        var counts = new long[options];
        foreach (var option in standing.SelectMany(choice => choice)) counts[option]++;
        return new HandMadeTally(id, _voters.Values.Sum(casts => casts.Count), State, counts, standing.Count(choice => choice.Length > 0), IsFinal);
    }
}
