using DialogEngine.TownHall.Engine;

namespace DialogEngine.TownHall.Narration;

/// <summary>Tells when the engine does not answer, and when it is back; the meeting itself just waits.</summary>
internal static class OutageWatch
{
    public static async Task Follow(Patience patience, Narrator narrator, CancellationToken stop)
    {
        var (told, troubledFor) = (false, 0);
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // One call that is slow is no outage.
            troubledFor = patience.Trouble is null ? 0 : troubledFor + 1;
            if (told && troubledFor == 0)
                narrator.Say("! Motorn svarar igen, och inget har gått förlorat.", "! The engine answers again, and nothing is lost.");
            if (!told && troubledFor > 1)
                narrator.Say("! Motorn svarar inte. Telefonerna försöker igen med samma röster.", "! The engine does not answer. The phones try again with the same ballots.");
            told = troubledFor > 1 || (told && troubledFor > 0);
        }
    }
}
