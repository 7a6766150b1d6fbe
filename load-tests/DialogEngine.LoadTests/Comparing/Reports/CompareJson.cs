using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogEngine.LoadTests.Comparing.Reports;

/// <summary>All of a comparison for a program that reads it.</summary>
internal static class CompareJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Of(Compared compared) => JsonSerializer.Serialize(
        new
        {
            kept = compared.IsKept,
            command = compared.Command,
            at = compared.At,
            machine = compared.Machine,
            engineSettings = compared.EngineSettings,
            scenario = compared.Scenario,
            weighed = compared.Weighed,
            weights = compared.Weights.Select(weight => new { peer = weight.Peer, came = weight.Came, atMost = weight.Goal?.AtMost, reached = weight.IsReached }),
            servers = compared.Servers.Select(server => new
            {
                server.Key,
                server.Name,
                figures = Figure.All.ToDictionary(figure => figure.Key, figure => compared.Over(server.Key, figure.Of)),
            }),
            trials = compared.Trials.Select(trial => new
            {
                trial.Server,
                trial.Round,
                figures = Figure.All.ToDictionary(figure => figure.Key, figure => figure.Of(trial)),
                trial.Run.Joined,
                trial.Run.Stretch,
                trial.Run.Times,
                trial.Run.Counts,
                trial.Run.Reconciliation,
                trial.Run.Faults,
            }),
        },
        Options);
}
