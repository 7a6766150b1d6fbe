namespace DialogEngine.TownHall.Narration;

/// <summary>Tells when the engine does not answer, and when it is back; the meeting itself just waits.</summary>
internal static class OutageWatch
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(0.5);

    public static async Task Follow(Func<bool> isAway, Narrator narrator, CancellationToken stop)
    {
        for (var (told, looksAway) = (false, 0); !stop.IsCancellationRequested;)
        {
            await Task.Delay(BetweenLooks, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            looksAway = isAway() ? looksAway + 1 : 0;
            // One call that is slow is no outage.
            if (!told && looksAway > 1)
            {
                told = true;
                narrator.Say(
                    "! Motorn svarar inte. Telefonerna försöker igen, med samma röster.",
                    "! The engine does not answer. The phones try again, with the same ballots.");
            }
            else if (told && looksAway == 0)
            {
                told = false;
                narrator.Say("! Motorn svarar igen.", "! The engine answers again.");
            }
        }
    }
}
