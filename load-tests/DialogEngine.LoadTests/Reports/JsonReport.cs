using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Reports;

/// <summary>All of a run for a program that reads it.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Of(RunResult run, Judgement judgement, Capacity? capacity) => JsonSerializer.Serialize(
        new
        {
            kept = judgement.Kept,
            verdict = Verdict.Of(run, judgement, Words.English),
            thresholds = judgement.Thresholds.Select(one => new { name = one.Threshold.Name, atMost = one.Threshold.AtMost, came = one.Came, kept = one.Kept }),
            run,
            capacity,
        },
        Options);
}
