using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Reports;

/// <summary>The tables of the page.</summary>
internal static class ReportTables
{
    /// <summary>What had to be kept: first that all is right, then how fast.</summary>
    public static string Required(RunResult run, Judgement judgement, Words words)
    {
        var (yes, no) = (words["Ja", "Yes"], words["Nej", "No"]);
        var scenario = run.Scenario;
        IEnumerable<string[]?> right =
        [
            Right(scenario.Votes is not null, words["Varje bekräftad röst räknad en gång, på rätt alternativ", "Each acknowledged ballot counted once, for its option"],
                Fault.LostBallot, Fault.DoubledBallot, Fault.ChangedBallot, Fault.ForeignBallot, Fault.RefusedBallotCounts, Fault.TallyDiffers, Fault.ImpossibleTally, Fault.NotPublished),
            Right(scenario.Questions is not null || scenario.Supports is not null, words["Frågor och stöd stämmer", "Questions and supports add up"], Fault.LostQuestion, Fault.SupportsDiffer, Fault.NotPublished),
            Right(true, words["Inget som visades gick tillbaka", "Nothing shown went back"], Fault.WentBack),
            Right(true, words["Alla fick det sista beskedet i tid", "Everyone was told the last of it in time"], Fault.LeftBehind, Fault.NotPublished),
            Right(true, words["Alla kom in, och ingen fick fel besked", "Everyone got in, and nobody was told wrongly"], Fault.NeverJoined, Fault.WrongVerdict),
        ];
        var fast = judgement.Thresholds.Select(outcome => new[]
        {
            words.Of(outcome.Threshold), Verdict.AtMost(outcome.Threshold, words),
            outcome.Came is { } came ? Verdict.Value(outcome.Threshold, came, words) : "–", outcome.Kept ? yes : no,
        });
        var table = Markup.Table(
            words["Krav", "Requirements"],
            [words["Krav", "Requirement"], words["Högst", "At most"], words["Det blev", "It was"], words["Hölls", "Kept"]],
            right.OfType<string[]>().Concat(fast));
        var examples = run.Faults.Select(fault => Markup.Paragraph($"{words.Of(fault.Fault)}: {words.Number(fault.Count)} ({string.Join("; ", fault.Examples)})", "fault"));
        return Markup.Section("required", words["Vad som krävdes", "What was required"], [table, .. examples]);

        // What nobody does in a scenario is no requirement of it, unless it went wrong all the same.
        string[]? Right(bool isAsked, string what, params Fault[] faults)
        {
            var count = run.Faults.Where(fault => faults.Contains(fault.Fault)).Sum(fault => fault.Count);
            return isAsked || count > 0 ? [what, Said(0), Said(count), count == 0 ? yes : no] : null;
        }

        string Said(long count) => count == 0 ? words["inga\u00a0fel", "no\u00a0faults"] : words.Count(count, words["fel", "fault"], words["fel", "faults"]);
    }

    public static string Times(RunResult run, Words words) => Markup.Section(
        "times",
        words["Hur lång tid det tog", "How long it took"],
        Markup.Table(
            words["Tider", "Times"],
            [words["Vad", "What"], words["antal", "count"], words["hälften inom", "half within"], words["95 av 100", "95 in 100"], words["99 av 100", "99 in 100"], words["längst", "longest"]],
            run.Times.Where(one => one.Value.Count > 0).Select(one => new[]
            {
                words.Of(one.Key), words.Number(one.Value.Count), words.Time(one.Value.P50), words.Time(one.Value.P95), words.Time(one.Value.P99), words.Time(one.Value.Max),
            })),
        Markup.Paragraph(words[
            "Tiden räknas från det ögonblick då någon ville rösta, även om servern då var upptagen. Tiden till resultatet räknas från svaret.",
            "Time counts from the moment somebody meant to vote, even when the server was busy then. Time to the tally counts from the answer."]));

    public static string Counted(RunResult run, Words words)
    {
        var counts = run.Counts;
        List<string[]> rows =
        [
            [words["Ville skicka", "Meant to send"], words.Number(counts.Intended)],
            [words["Bekräftade", "Acknowledged"], words.Number(counts.Acknowledged)],
            [words["Obesvarade när körningen slutade", "Unanswered when the run ended"], words.Number(counts.Unanswered)],
            [words["Utfallet okänt en tid (bruten kontakt eller inget svar)", "Outcome unknown for a time (connection lost or no answer)"], words.Number(counts.Unknowns)],
            [words["Skickade igen med samma id", "Sent again with the same id"], words.Number(counts.Retries)],
            [words["Ombedda att försöka igen", "Told to try again"], words.Number(counts.ToldToWait)],
            [words["Försök att gå med som gjordes om", "Joins that were tried again"], words.Number(counts.JoinRetries)],
            [words["Kontakter som kom tillbaka", "Connections that came back"], words.Number(counts.Reconnects)],
        ];
        if (run is { Scenario.Votes: not null, Reconciliation: { } sum })
            rows.AddRange(
            [
                [words["Bekräftade röster", "Acknowledged ballots"], words.Number(sum.Acknowledged)],
                [words["– ersatta av samma persons senare röst", "– replaced by the same person’s later one"], words.Number(sum.Replaced)],
                [words["Publicerade röster", "Published ballots"], words.Number(sum.Published)],
                [words["– per alternativ", "– for each option"], string.Join(" / ", sum.Counts.Select(count => words.Number(count)))],
                [words["Röster med okänt utfall", "Ballots of unknown outcome"], words.Number(sum.Unknown)],
                [words["– som visade sig räknas", "– that turned out to count"], words.Number(sum.UnknownCounted)],
                [words["Röster som aldrig kom iväg", "Ballots that never went out"], words.Number(sum.Unsent)],
            ]);
        return Markup.Section(
            "counted",
            words["Allt som skickades", "Everything that was sent"],
            Markup.Table(words["Allt som skickades", "Everything that was sent"], [words["Vad", "What"], words["antal", "count"]], rows),
            Markup.Paragraph(words[
                "Ett okänt utfall är inget fel: telefonen skickar samma röst igen, och den räknas ändå bara en gång.",
                "An unknown outcome is no fault: the phone sends the same ballot again, and it counts once all the same."]));
    }

    public static string HowMeasured(RunResult run, Words words)
    {
        var (machine, scenario) = (run.Machine, run.Scenario);
        List<string[]> rows =
        [
            [words["Maskin", "Machine"], $"{machine.Processor}, {machine.Cores}\u00a0{words["kärnor", "cores"]}, {words.Figure(machine.MemoryGigabytes)}\u00a0GB"],
            [words["System", "System"], $"{machine.System}; {machine.Runtime}"],
            [words["Version", "Version"], words.Version(machine.Commit)],
            [words["Scenario och slumpfrö", "Scenario and seed"], $"{scenario.Name}, {scenario.Seed}"],
            [words["Röster per sekund, som mest", "Ballots a second, at most"], words.Tick(scenario.VotesPerSecond)],
            [words["Adresser som telefonerna kom från", "Addresses the phones came from"], words.Number(scenario.Addresses)],
            [words["Telefoner som talade MessagePack", "Phones that spoke MessagePack"], words.Share(scenario.MessagePackShare)],
            [words["Körningen tog", "The run took"], words.Time(1000 * run.Seconds)],
        ];
        if (run.Cost is { } cost)
        {
            if (cost.ActCpuUs is { } act) rows.Add([words["Serverns processortid per bekräftelse, med allt som visades", "Server processor time for each acknowledgement, with all that was shown"], words.Effort(act)]);
            if (cost.JoinCpuUs is { } join) rows.Add([words["Serverns processortid per telefon som gick med", "Server processor time for each phone that joined"], words.Effort(join)]);
            if (cost.KilobytesPerPhone is { } memory) rows.Add([words["Serverns minne per telefon, medan de kom in", "Server memory for each phone, while they came in"], $"{words.Figure(memory)}\u00a0kB"]);
            rows.Add([words["Kärnor som simulatorn själv använde", "Cores that the simulator itself used"], words.Figure(cost.OwnCores)]);
        }

        List<string> notes =
        [
            Markup.Paragraph(words[
                "Telefonerna är simulerade på samma sätt som sidornas egna: de går med över HTTP, talar över WebSocket, och kommer tillbaka med samma väntetider. Belastningen bestäms i förväg och väntar inte på servern.",
                "The phones are simulated after the pages’ own: they join over HTTP, speak over a WebSocket, and come back with the same waits. The load is decided beforehand and does not wait for the server."]),
            Markup.Paragraph(words[
                "Där simulatorn går på samma maskin som servern tar de processortid från varandra. En riktig sal gör inte det: svaret är försiktigt.",
                "Where the simulator runs on the server’s machine the two take processor time from each other. A real hall does not: the answer is a careful one."]),
        ];
        if (scenario.Remote is { } remote)
            notes.Add(Markup.Paragraph(words[
                $"Avståndet är efterliknat i simulatorn: {remote.RoundTripMs}\u00a0ms för varje tur och retur. Paket tappas inte på riktigt: det som skulle ha skickats om kommer så mycket senare som TCP hade behövt.",
                $"The distance is imitated in the simulator: {remote.RoundTripMs}\u00a0ms for each round trip. Packets are not really lost: what would have been sent again comes as much later as TCP would have needed."]));
        if (run.Times[Measure.Lateness].P99 > 20)
            notes.Add(Markup.Paragraph(words[
                $"Simulatorn hann inte alltid med sig själv (försenad {words.Time(run.Times[Measure.Lateness].P99)} i en av hundra): maskinen var full, och tiderna ovan är bådas.",
                $"The simulator did not always keep up with itself (late by {words.Time(run.Times[Measure.Lateness].P99)} one time in a hundred): the machine was full, and the times above are of both."], "fault"));
        return Markup.Section("how", words["Hur det mättes", "How it was measured"], [Markup.Table(words["Hur det mättes", "How it was measured"], [], rows), .. notes]);
    }
}
