using System.Text.Json;

namespace DialogEngine.Checking.Verdicts;

/// <summary>The file <c>verdict.json</c>.</summary>
internal static class VerdictFile
{
    public static void Write(string path, Verdict verdict)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteBoolean("good", verdict.IsGood);
        WriteViolations(json, verdict);
        json.WriteStartObject("checked");
        foreach (var judged in verdict.Judged) json.WriteNumber(judged.Name, judged.Found.Checked);
        json.WriteEndObject();
        json.WriteStartObject("invariants");
        foreach (var judged in verdict.Judged) WriteInvariant(json, judged);
        json.WriteEndObject();
        WriteTexts(json, "nothingToCheck", verdict.Missing);
        WriteNumbers(json, verdict.Numbers);
        json.WriteEndObject();
    }

    private static void WriteViolations(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartArray("violations");
        foreach (var (name, violation) in verdict.Judged.SelectMany(judged => judged.Found.Told.Select(told => (judged.Name, told)))) Write(json, name, violation.What, violation.Where);
        foreach (var name in verdict.Missing) Write(json, name, "It had nothing to check, and should have had.", "run");
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string invariant, string what, string where)
    {
        json.WriteStartObject();
        json.WriteString("invariant", invariant);
        json.WriteString("what", what);
        json.WriteString("where", where);
        json.WriteEndObject();
    }

    private static void WriteInvariant(Utf8JsonWriter json, Judged judged)
    {
        json.WriteStartObject(judged.Name);
        json.WriteString("says", judged.Says);
        json.WriteNumber("checked", judged.Found.Checked);
        json.WriteNumber("violations", judged.Found.Count);
        WriteTexts(json, "notes", judged.Found.Notes);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, RunNumbers numbers)
    {
        json.WriteStartObject("numbers");
        json.WriteNumber("lines", numbers.Lines);
        json.WriteNumber("acknowledged", numbers.Acknowledged);
        json.WriteNumber("unknown", numbers.Unknown);
        json.WriteNumber("refused", numbers.Refused);
        WriteTime(json, "acknowledgedMsP50", numbers.AcknowledgedP50);
        WriteTime(json, "acknowledgedMsP99", numbers.AcknowledgedP99);
        WriteTime(json, "longestGapMs", numbers.LongestGap);
        json.WriteStartArray("nemesis");
        foreach (var after in numbers.Deeds)
        {
            json.WriteStartObject();
            WriteTime(json, "at", after.Deed.At);
            json.WriteString("fault", after.Deed.Fault);
            if (after.Deed.Target.Length > 0) json.WriteString("target", after.Deed.Target);
            if (after.Deed.Phase.Length > 0) json.WriteString("phase", after.Deed.Phase);
            WriteTime(json, "firstVoteMs", after.FirstVote);
            WriteTime(json, "slowestPollMs", after.SlowestPoll);
            WriteTime(json, "slowestClientMs", after.SlowestClient);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, double? milliseconds)
    {
        if (milliseconds is { } known) json.WriteNumber(name, Math.Round(known, 3));
        else json.WriteNull(name);
    }
}
