using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DialogEngine.Host;

/// <summary>Metrics and traces, for whoever <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names. Without it nothing is measured, and nothing costs.</summary>
internal static class SignalsRegistration
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Name = "dialogengine";

    public static void AddSignals(this IServiceCollection services, IConfiguration configuration)
    {
        if (!Leave(configuration)) return;
        services.AddOpenTelemetry()
            // What OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say comes last, and so wins.
            .ConfigureResource(resource => resource.AddService(Name).AddEnvironmentVariableDetector())
            .WithMetrics(metrics => metrics
                .AddMeter("DialogEngine.*", "Microsoft.Orleans", "Microsoft.AspNetCore.*")
                .AddRuntimeInstrumentation())
            .WithTracing(traces => traces
                .AddSource("DialogEngine.*", "Microsoft.Orleans.Application", "Microsoft.AspNetCore.SignalR.Server")
                .AddAspNetCoreInstrumentation(http => http.Filter = context => !context.Request.Path.StartsWithSegments("/health")))
            .UseOtlpExporter();
    }

    /// <summary>Whether anyone listens.</summary>
    public static bool Leave(IConfiguration configuration) => !string.IsNullOrEmpty(configuration[Endpoint]);
}
