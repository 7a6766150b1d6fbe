using DialogEngine.TownHall.Engine;

namespace DialogEngine.TownHall.Meeting;

/// <summary>One poll from its opening to its published result.</summary>
internal sealed class Voting(Hall hall, Poll poll)
{
    private const double Seconds = 9;

    public async Task Run(CancellationToken stop)
    {
        hall.Narrator.Quote("☐", hall.Narrator.In(poll.Title));
        SayWhoSees();
        await hall.Desk.OpenPoll(poll.PollId, stop);
        await hall.Desk.Show(new Projection("Poll", poll.PollId), stop);
        await WhileShowingTheTally(hall.Audience.EachAtItsMoment(poll.PollId, Seconds, Vote, stop), stop);
        SayWhoChanged();

        await hall.Desk.ClosePoll(poll.PollId, stop);
        hall.Narrator.Say("Omröstningen är stängd, och alla röster räknas en gång till.", "The poll is closed, and every ballot is counted once more.");
        await hall.Tempo.Pause(2, stop);
        await hall.Desk.PublishPoll(poll.PollId, stop);
        hall.Narrator.Result(poll, await hall.Http.Tally(hall.Dialogue.DialogueId, poll.PollId, stop));
        await hall.Tempo.Pause(3, stop);
    }

    private async Task Vote(Phone phone, CancellationToken stop)
    {
        foreach (var choice in hall.Mind.Ballots(poll, phone.Number))
        {
            await phone.Cast(poll.PollId, choice, stop);
            await hall.Tempo.Pause(1, stop);
        }
    }

    private async Task WhileShowingTheTally(Task voting, CancellationToken stop)
    {
        var shown = -1L;
        while (!voting.IsCompleted)
        {
            await Task.WhenAny(voting, hall.Tempo.Pause(2, stop));
            if (hall.Projector.TallyOf(poll.PollId) is not { Ballots: > 0 } tally || tally.Version == shown) continue;
            hall.Narrator.Running(tally);
            shown = tally.Version;
        }

        await voting;
    }

    private void SayWhoSees()
    {
        switch (poll.TallyVisibility)
        {
            case "Live":
                hall.Narrator.Say("Alla ser rösterna komma in.", "Everyone sees the votes come in.");
                break;
            case "AfterOwnBallot":
                hall.Narrator.Say("Den som har röstat ser hur det står.", "Whoever has voted sees how it stands.");
                break;
            default:
                hall.Narrator.Say(
                    "Hur det står visas för ingen förrän resultatet publiceras.", "How it stands is shown to nobody until the result is published.");
                break;
        }
    }

    private void SayWhoChanged()
    {
        var ballots = hall.Audience.Phones.Select(p => hall.Mind.Ballots(poll, p.Number)).ToList();
        var changed = ballots.Count(b => b.Count(choice => choice is not []) > 1);
        var withdrawn = ballots.Count(b => b is [.., []]);
        hall.Narrator.Say(
            $"{changed} ändrade sig, {withdrawn} tog tillbaka sin röst, {ballots.Count(b => b is [])} röstade inte.",
            $"{changed} changed their minds, {withdrawn} withdrew their ballots, {ballots.Count(b => b is [])} did not vote.");
    }
}
