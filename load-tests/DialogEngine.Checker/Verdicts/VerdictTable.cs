using System.Globalization;

namespace DialogEngine.Checking.Verdicts;

/// <summary>The verdict for whoever reads it.</summary>
internal static class VerdictTable
{
    public static void Write(TextWriter to, Verdict verdict)
    {
        to.WriteLine("| invariant | | checked | violations |");
        to.WriteLine("| --- | --- | ---: | ---: |");
        foreach (var judged in verdict.Judged)
            to.WriteLine(Invariant($"| {judged.Name} | {judged.Says} | {judged.Found.Checked:N0} | {judged.Found.Count:N0} |"));
        foreach (var judged in verdict.Judged) WriteFindings(to, judged);
        foreach (var name in verdict.Missing) to.WriteLine($"\n{name} had nothing to check, and should have had.");
        var numbers = verdict.Numbers;
        to.WriteLine(Invariant($"\n{numbers.Acknowledged:N0} ballots acknowledged, {numbers.Refused:N0} refused, {numbers.Unknown:N0} not known; {numbers.Lines:N0} lines."));
        to.WriteLine(Invariant($"Acknowledged after {Ms(numbers.AcknowledgedP50)} (p50), {Ms(numbers.AcknowledgedP99)} (p99); the longest time without an acknowledgement was {Ms(numbers.LongestGap)}."));
        foreach (var after in numbers.Deeds.Where(after => after.Deed.Begins || after.Deed.Fault == "healed"))
            to.WriteLine(Invariant($"  {after.Deed.Fault} {after.Deed.Target}: first vote after {Ms(after.FirstVote)}, slowest poll {Ms(after.SlowestPoll)}, slowest client {Ms(after.SlowestClient)}"));
        to.WriteLine(verdict.IsGood ? "\nNothing is violated." : "\nThe run is not as it must be.");
    }

    private static void WriteFindings(TextWriter to, Judged judged)
    {
        foreach (var note in judged.Found.Notes) to.WriteLine($"\n{judged.Name}, to note: {note}");
        if (judged.Found.Count == 0) return;
        to.WriteLine();
        foreach (var violation in judged.Found.Told) to.WriteLine($"{judged.Name}: {violation}");
        if (judged.Found.Count > judged.Found.Told.Count) to.WriteLine(Invariant($"{judged.Name}: … {judged.Found.Count:N0} in all."));
    }

    private static string Ms(double? milliseconds) => milliseconds is { } known ? Invariant($"{known:N0} ms") : "–";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
