using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace DialogEngine.Host;

/// <summary>Metrics and traces. They leave the process only when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to.</summary>
internal static class SignalsRegistration
{
    public static void AddSignals(this IServiceCollection services, IConfiguration configuration)
    {
        var telemetry = services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics
                .AddMeter("DialogEngine.*", "Microsoft.Orleans", "Microsoft.AspNetCore.*")
                .AddRuntimeInstrumentation())
            .WithTracing(traces => traces
                .AddSource("DialogEngine.*", "Microsoft.Orleans.Application", "Microsoft.AspNetCore.SignalR.Server")
                .AddAspNetCoreInstrumentation());
        if (Leave(configuration)) telemetry.UseOtlpExporter();
    }

    /// <summary>Whether anyone listens.</summary>
    public static bool Leave(IConfiguration configuration) => !string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]);
}
