using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Reports;

/// <summary>What a run means, in a sentence for somebody who has a meeting to prepare.</summary>
internal static class Verdict
{
    public static string Of(RunResult run, Judgement judgement, Words words)
    {
        var phones = words.Number(run.Scenario.Phones);
        if (!judgement.Kept)
            return words[
                $"Den här maskinen klarar inte {phones} telefoner i det här scenariot, eftersom: {string.Join("; ", Reasons(run, judgement, words))}.",
                $"This machine does not carry {phones} phones of this scenario, because: {string.Join("; ", Reasons(run, judgement, words))}."];
        var good = Good(run, words);
        return words[
            $"Den här maskinen klarar {phones} telefoner i det här scenariot: {good}.",
            $"This machine carries {phones} phones of this scenario: {good}."];
    }

    /// <summary>What was not kept, the gravest first: what was wrong, then what was slow.</summary>
    public static IEnumerable<string> Reasons(RunResult run, Judgement judgement, Words words) =>
    [
        .. run.Faults.Select(fault => $"{Lower(words.Of(fault.Fault))}: {words.Number(fault.Count)}"),
        .. judgement.Thresholds.Where(outcome => !outcome.Kept).Select(outcome =>
            $"{Lower(words.Of(outcome.Threshold))} {AtMost(outcome.Threshold, words)} {words["krävs, det blev", "is required, it was"]} {Value(outcome.Threshold, outcome.Came!.Value, words)}"),
    ];

    public static string Of(Capacity capacity, Words words)
    {
        if (capacity.Phones == 0)
            return words[
                $"Ingen storlek höll vad som krävs; den minsta som prövades var {words.Number(capacity.Tried.Count > 0 ? capacity.Tried[0].Phones : 0)} telefoner.",
                $"No size kept what is required; the smallest that was tried was {words.Number(capacity.Tried.Count > 0 ? capacity.Tried[0].Phones : 0)} phones."];
        var kept = capacity.Kept!;
        var sure = capacity.Broke is { } broke
            ? words[
                $"{words.Number(broke.Phones)} gjorde det inte ({broke.Kept} av {broke.Tries} försök)",
                $"{words.Number(broke.Phones)} did not ({broke.Kept} of {broke.Tries} tries)"]
            : capacity.Phones >= capacity.Most
                ? words["fler prövades inte", "more were not tried"]
                : words["vad som är för mycket hann inte prövas", "what is too many was not reached"];
        var time = capacity.RanOutOfTime
            ? words[" Tiden tog slut: svaret är mindre säkert än det kunde vara.", " Time ran out: the answer is less sure than it could be."]
            : "";
        return words[
            $"Den största publik som höll vad som krävs var {words.Number(capacity.Phones)} telefoner ({kept.Kept} av {kept.Tries} försök); {sure}.{time}",
            $"The largest audience that kept what is required was {words.Number(capacity.Phones)} phones ({kept.Kept} of {kept.Tries} tries); {sure}.{time}"];
    }

    /// <summary>A figure that came, with the unit of its threshold.</summary>
    public static string Value(Threshold threshold, double value, Words words) =>
        Threshold.Singles.Contains(threshold.Name) ? Single(threshold.Name, value, words.Figure(value), words) : words.Time(value);

    /// <summary>What a threshold allows, with its unit.</summary>
    public static string AtMost(Threshold threshold, Words words) =>
        Threshold.Singles.Contains(threshold.Name) ? Single(threshold.Name, threshold.AtMost, words.Tick(threshold.AtMost), words) : words.Limit(threshold.AtMost);

    private static string Single(string name, double value, string figure, Words words) => name switch
    {
        "unknown" => words.Count((long)value, words["obesvarad", "unanswered"], words["obesvarade", "unanswered"]),
        "told-to-wait" => words.Count((long)value, words["gång", "time"], words["gånger", "times"]),
        "server.megabytes" => $"{figure}\u00a0MB",
        _ => $"{figure}\u00a0{words["kärnor", "cores"]}",
    };

    private static string Good(RunResult run, Words words)
    {
        List<string> parts = [words[$"alla {words.Number(run.Joined)} kom in", $"all {words.Number(run.Joined)} got in"]];
        if (run.Reconciliation is { Acknowledged: > 0 } sum)
            parts.Add(words[
                $"{words.Number(sum.Acknowledged)} röster bekräftades och var och en räknades rätt",
                $"{words.Number(sum.Acknowledged)} ballots were acknowledged and each was counted right"]);
        if (run.Times[Measure.Acknowledgement] is { Count: > 0 } acknowledged)
            parts.Add(words[$"95 av 100 fick svar inom {words.Time(acknowledged.P95)}", $"95 in 100 had their answer within {words.Time(acknowledged.P95)}"]);
        if (run.Times[Measure.Phones] is { Count: > 0 } told)
            parts.Add(words[$"rösten syntes på 95 av 100 telefoner inom {words.Time(told.P95)} till", $"the ballot showed on 95 in 100 phones within another {words.Time(told.P95)}"]);
        return parts is [var only] ? only : $"{string.Join(", ", parts[..^1])}{words[" och ", " and "]}{parts[^1]}";
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
