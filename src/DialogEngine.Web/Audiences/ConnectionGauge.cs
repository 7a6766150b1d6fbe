using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;

namespace DialogEngine.Audiences;

/// <summary>Measures how many connections this host has.</summary>
internal sealed class ConnectionGauge(Audiences audiences, IMeterFactory meters) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        meters.Create(new MeterOptions("DialogEngine.Web"))
            .CreateObservableGauge("dialogengine.connections", () => audiences.Connections, "{connection}", "Phones, desks and projectors connected to this host.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
