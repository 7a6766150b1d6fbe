using DialogEngine.TownHall.Meeting;

namespace DialogEngine.TownHall.Checks;

/// <summary>Holds the supports of every question that is shown against those of the phones themselves.</summary>
internal static class SupportCheck
{
    private const int Looks = 20;

    /// <summary>Looks until all agree, for a few seconds: a support is counted at once, and seen soon after.</summary>
    public static async Task<IReadOnlyList<Finding>> Of(Hall hall, Questions questions, CancellationToken stop)
    {
        for (var look = 1; ; look++)
        {
            var view = await hall.Http.PublicView(hall.Dialogue.DialogueId, stop);
            var seen = view.Tallies.ToDictionary(t => t.PollId, t => t.Counts.FirstOrDefault());
            var findings = questions.All
                .Where(q => q is { RejectedFor: null, SameAs: null })
                .Select(q => Finding(hall, q, seen.GetValueOrDefault(questions.IdOf(q)), questions.Supporters(q)))
                .ToList();
            if (look == Looks || findings.All(f => f.Faults.Count == 0)) return findings;
            await Task.Delay(TimeSpan.FromSeconds(0.5), stop);
        }
    }

    private static Finding Finding(Hall hall, Question question, int engine, int own)
    {
        // Who supports what is published nowhere; but more than our own is no fault when others were here with phones of theirs.
        var othersWereHere = hall.Projector.MostPresent > hall.Audience.Phones.Count;
        var right = engine == own || (engine > own && othersWereHere);
        return new Finding($"? {hall.Narrator.In(question.Text)}", [engine], [own], right ? engine - own : 0, right ? [] : [$"there should be {own}"]);
    }
}
