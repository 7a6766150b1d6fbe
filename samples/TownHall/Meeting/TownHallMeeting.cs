namespace DialogEngine.TownHall.Meeting;

/// <summary>The meeting, from the climate of conversation to the last published result.</summary>
internal sealed class TownHallMeeting(Hall hall, Plan plan, Questions questions)
{
    public async Task Run(CancellationToken stop)
    {
        await Open(stop);
        foreach (var item in plan.Agenda)
        {
            hall.Narrator.Begin(hall.Narrator.In(item.Title));
            await hall.Desk.GoToItem(item.ItemId, stop);
            await hall.Tempo.Pause(1, stop);
            // What keeps people away is best heard from them, before they vote on it.
            if (item == plan.Agenda[1]) await questions.Run(stop);
            foreach (var poll in plan.Polls.Where(p => p.ItemId == item.ItemId)) await new Voting(hall, poll).Run(stop);
        }

        await hall.Desk.CloseDialogue(stop);
        hall.Narrator.Say("Mötet är slut. Tack för i kväll!", "The meeting is over. Thank you for tonight!");
    }

    private async Task Open(CancellationToken stop)
    {
        hall.Narrator.Begin(hall.Narrator.In("Mötet öppnas", "The meeting opens"));
        await hall.Desk.OpenDialogue(stop);
        hall.Narrator.Say(hall.Narrator.In(plan.Welcome), hall.Narrator.In(plan.Welcome));
        hall.Narrator.Say(
            $"Åtaganden: {string.Join(", ", plan.Commitments)}. Rättighetsperspektiv: {string.Join(", ", plan.Perspectives)}.",
            $"Commitments: {string.Join(", ", plan.Commitments)}. Rights perspectives: {string.Join(", ", plan.Perspectives)}.");
        await hall.Tempo.Pause(3, stop);
        foreach (var line in plan.Climate)
        {
            hall.Narrator.Quote("·", hall.Narrator.In(line));
            await hall.Tempo.Pause(1.5, stop);
        }
    }
}
