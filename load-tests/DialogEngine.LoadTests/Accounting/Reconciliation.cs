namespace DialogEngine.LoadTests.Accounting;

/// <summary>What was sent held against what is published.</summary>
/// <param name="Acknowledged">Ballots acknowledged.</param>
/// <param name="Replaced">Those of them that the same person replaced by a later one.</param>
/// <param name="Refused">Ballots refused.</param>
/// <param name="Unknown">Ballots whose outcome nobody had said when the run ended; nothing is wrong with them.</param>
/// <param name="UnknownCounted">Those of them that are among the published ballots.</param>
/// <param name="Unsent">Ballots that were meant and never went out, because their phone had no connection.</param>
/// <param name="Published">Ballots published.</param>
/// <param name="Counts">Of them for each option.</param>
internal sealed record Reconciliation(
    long Acknowledged, long Replaced, long Refused, long Unknown, long UnknownCounted, long Unsent, long Published, IReadOnlyList<long> Counts)
{
    /// <summary>Holds a book against what is published, and notes every difference.</summary>
    public static Reconciliation Of(Book book, Published published, int options, Faults faults)
    {
        var entries = book.All();
        var ballots = entries.Index().Where(one => one.Item.Subject == Sent.ThePoll).ToArray();
        var counts = new long[options];
        var (replaced, unknownCounted) = (0L, 0L);
        if (published.Ballots is { } list)
        {
            foreach (var option in list.Values)
                if (option >= 0 && option < options) counts[option]++;
            foreach (var person in ballots.GroupBy(one => one.Item.Phone))
            {
                var (theirs, counted) = Person([.. person.Select(one => (one.Index, one.Item))], book, list, faults);
                (replaced, unknownCounted) = (replaced + theirs, unknownCounted + counted);
            }

            var known = ballots.Select(one => book.Id(one.Index)).ToHashSet();
            foreach (var stranger in list.Keys.Where(id => !known.Contains(id))) faults.Note(Fault.ForeignBallot, $"{stranger:x32}");
            if (!published.Counts.SequenceEqual(counts))
                faults.Note(Fault.TallyDiffers, $"the tally says {string.Join(" / ", published.Counts)}, its ballots are {string.Join(" / ", counts)}");
        }
        else
        {
            counts = [.. published.Counts];
            Sum(ballots, published, faults);
        }

        Questions(entries, book, published, faults);
        return new Reconciliation(
            Count(Fate.Acknowledged), replaced, Count(Fate.Refused), Count(Fate.Unknown), unknownCounted, Count(Fate.Unsent),
            published.Ballots?.Count ?? published.Counts.Sum(), counts);

        long Count(Fate fate) => ballots.Count(one => one.Item.Fate == fate);
    }

    /// <summary>One person's ballots: the last acknowledged one counts, unless one of unknown outcome came after it and does.</summary>
    private static (long Replaced, long UnknownCounted) Person(
        (int Number, Sent Sent)[] theirs, Book book, IReadOnlyDictionary<UInt128, int> list, Faults faults)
    {
        var last = Array.FindLastIndex(theirs, one => one.Sent.Fate is Fate.Acknowledged);
        var counting = theirs.Where(one => list.ContainsKey(book.Id(one.Number))).ToArray();
        var unknownCounted = counting.Count(one => one.Sent.Fate is Fate.Unknown);
        foreach (var refused in counting.Where(one => one.Sent.Fate is Fate.Refused)) faults.Note(Fault.RefusedBallotCounts, Name(refused.Number));
        if (counting.Length > 1) faults.Note(Fault.DoubledBallot, string.Join(" and ", counting.Select(one => Name(one.Number))), counting.Length - 1);
        foreach (var changed in counting.Where(one => list[book.Id(one.Number)] != one.Sent.Option))
            faults.Note(Fault.ChangedBallot, $"{Name(changed.Number)} chose {changed.Sent.Option} and counts for {list[book.Id(changed.Number)]}");
        var stands = last < 0 || counting.Any(one => one.Number == theirs[last].Number)
            || counting.Any(one => one.Sent.Fate is Fate.Unknown && one.Number > theirs[last].Number);
        if (!stands) faults.Note(Fault.LostBallot, Name(theirs[last].Number));
        return (theirs[..Math.Max(0, last)].Count(one => one.Sent.Fate is Fate.Acknowledged), unknownCounted);

        string Name(int number) => $"{book.Id(number):x32}";
    }

    /// <summary>Without a list only sums can be compared: each person counts once, or each ballot, and those of unknown outcome may.</summary>
    private static void Sum((int Index, Sent Item)[] ballots, Published published, Faults faults)
    {
        var least = Voters(ballots.Where(one => one.Item.Fate is Fate.Acknowledged));
        var most = Voters(ballots.Where(one => one.Item.Fate is Fate.Acknowledged or Fate.Unknown));
        var counted = published.Counts.Sum();
        if (counted < least) faults.Note(Fault.LostBallot, $"{counted} count, of {least} that were acknowledged", least - counted);
        if (counted > most) faults.Note(Fault.DoubledBallot, $"{counted} count, and {most} were cast", counted - most);

        int Voters(IEnumerable<(int Index, Sent Item)> cast) => published.CountsEachBallot ? cast.Count() : cast.Select(one => one.Item.Phone).Distinct().Count();
    }

    private static void Questions(IReadOnlyList<Sent> entries, Book book, Published published, Faults faults)
    {
        var supports = entries.Where(one => one.Subject >= 0 && one.Option == Sent.ASupport).ToLookup(one => one.Subject);
        foreach (var (number, question) in entries.Index().Where(one => one.Item.Option == Sent.AQuestion))
        {
            var id = book.Id(number);
            var isThere = published.Supports.TryGetValue(id, out var counted);
            if (!isThere && question.Fate is Fate.Acknowledged) faults.Note(Fault.LostQuestion, $"{id:x32}");
            var least = supports[number].Where(one => one.Fate is Fate.Acknowledged).Select(one => one.Phone).Distinct().Count();
            var most = supports[number].Where(one => one.Fate is Fate.Acknowledged or Fate.Unknown).Select(one => one.Phone).Distinct().Count();
            if (counted < least || counted > most)
                faults.Note(Fault.SupportsDiffer, $"{id:x32} has {counted}, and {least}{(most > least ? $" to {most}" : "")} people were told that theirs counts");
        }
    }
}
