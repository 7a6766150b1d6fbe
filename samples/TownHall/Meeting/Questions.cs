using DialogEngine.TownHall.Engine;

namespace DialogEngine.TownHall.Meeting;

/// <summary>The questions of the meeting: asked from phones, moderated, supported, merged, shown and answered.</summary>
internal sealed class Questions(Hall hall, IReadOnlyList<Question> questions)
{
    private readonly Dictionary<string, string> _ids = [];

    public IEnumerable<Question> All => questions;

    public async Task Run(CancellationToken stop)
    {
        hall.Narrator.Say("Nu är det fritt fram att fråga.", "Now anyone may ask.");
        await Ask([.. questions.Where(q => q.SameAs is null)], 10, stop);
        await Ask([.. questions.Where(q => q.SameAs is not null)], 3, stop);
        await Support(stop);
        await MergeThoseSupported(stop);
        await RaiseHands(stop);
        await ShowAndAnswer(stop);
    }

    public string IdOf(Question question) => _ids[question.Name];

    /// <summary>Everyone who stands behind a question or behind one that was merged into it, each counted once.</summary>
    public int Supporters(Question question)
    {
        var ids = questions.Where(q => q.Name == question.Name || q.SameAs == question.Name).Select(IdOf).ToHashSet();
        return hall.Audience.Phones.Count(phone => phone.Supports.Overlaps(ids));
    }

    private async Task Ask(IReadOnlyList<Question> asked, double seconds, CancellationToken stop)
    {
        var authors = hall.Mind.Shuffled($"authors of {asked[0].Name}", hall.Audience.Phones.Count);
        using var moderator = new SemaphoreSlim(1);
        await Audience.All(Enumerable.Range(0, asked.Count), async (i, limit) =>
        {
            var (question, author) = (asked[i], hall.Audience.Phones[authors[i % authors.Length]]);
            await hall.Tempo.Pause(seconds * (i + hall.Mind.Moment(question.Name, author.Number)) / asked.Count, limit);
            var id = await author.AskQuestion(hall.Narrator.In(question.Text), hall.Narrator.Language, limit);
            await moderator.WaitAsync(limit);
            try
            {
                _ids[question.Name] = id;
                hall.Narrator.Quote("?", hall.Narrator.In(question.Text));
                await hall.Tempo.Pause(0.5, limit);
                await Judge(question, limit);
            }
            finally
            {
                moderator.Release();
            }
        }, stop);
    }

    private async Task Judge(Question question, CancellationToken stop)
    {
        if (question.RejectedFor is { } reason)
        {
            await hall.Desk.Reject(IdOf(question), reason, stop);
            hall.Narrator.Say(
                $"    avvisad med skälet {reason}, som bara den som frågade får se",
                $"    rejected for the reason {reason}, which only whoever asked gets to see");
        }
        else if (!question.IsShown)
        {
            await Merge(question, stop);
        }
        else
        {
            await hall.Desk.Approve(IdOf(question), stop);
            if (question.Labels is { } labels) await hall.Desk.Label(IdOf(question), labels, stop);
        }
    }

    private async Task Support(CancellationToken stop)
    {
        hall.Narrator.Say("Alla kan stödja andras frågor.", "Everyone can support the questions of others.");
        var shown = questions.Where(q => q.IsShown).ToList();
        await hall.Audience.EachAtItsMoment("supporting", 8, async (phone, limit) =>
        {
            foreach (var question in shown)
            {
                foreach (var on in hall.Mind.Supports(question, phone.Number))
                {
                    await phone.Support(IdOf(question), on, limit);
                    await hall.Tempo.Pause(0.3, limit);
                }
            }
        }, stop);
    }

    private async Task MergeThoseSupported(CancellationToken stop)
    {
        foreach (var question in questions.Where(q => q is { SameAs: not null, IsShown: true })) await Merge(question, stop);
    }

    private async Task Merge(Question question, CancellationToken stop)
    {
        var into = questions.Single(q => q.Name == question.SameAs);
        await hall.Desk.Merge(IdOf(question), IdOf(into), stop);
        hall.Narrator.Say(
            $"    sammanslagen: «{hall.Narrator.In(question.Text)}» räknas nu till «{hall.Narrator.In(into.Text)}»",
            $"    merged: «{hall.Narrator.In(question.Text)}» now counts as «{hall.Narrator.In(into.Text)}»");
        if (question.IsShown)
            hall.Narrator.Say(
                $"    {Supporters(into)} står bakom den; den som stödde båda räknas en gång",
                $"    {Supporters(into)} stand behind it; whoever supported both is counted once");
    }

    private async Task RaiseHands(CancellationToken stop)
    {
        var hands = hall.Audience.Phones.Where(p => p.InRoom).Take(3).ToList();
        await Audience.All(hands, (phone, limit) => phone.RaiseHand(limit), stop);
        hall.Narrator.Say($"{hands.Count} i salen räcker upp handen och får ordet.", $"{hands.Count} in the hall raise their hands and get to speak.");
        await hall.Tempo.Pause(3, stop);
        await hall.Desk.LowerHands(stop);
    }

    private async Task ShowAndAnswer(CancellationToken stop)
    {
        foreach (var question in questions.Where(q => q.Answer is not null).OrderByDescending(Supporters))
        {
            await hall.Desk.Show(new Projection("Contribution", IdOf(question)), stop);
            hall.Narrator.Quote("▣", $"{hall.Narrator.In(question.Text)} ({Supporters(question)})");
            await hall.Tempo.Pause(3, stop);
            await hall.Desk.Answer(IdOf(question), hall.Narrator.In(question.Answer!), stop);
            hall.Narrator.Quote("→", hall.Narrator.In(question.Answer!));
            await hall.Tempo.Pause(3, stop);
        }
    }
}
