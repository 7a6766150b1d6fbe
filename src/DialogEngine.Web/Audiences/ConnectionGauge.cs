using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;

namespace DialogEngine.Audiences;

/// <summary>Measures how many phones, desks and projectors are connected to this host.</summary>
internal sealed class ConnectionGauge(Audiences audiences, IMeterFactory meters) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        meters.Create(WebRegistration.Signals)
            .CreateObservableGauge("dialogengine.connections", Count, "{connection}", "Phones, desks and projectors connected to this host.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IEnumerable<Measurement<int>> Count()
    {
        var connected = audiences.Clients.CountBy(client => client.Role).ToDictionary();
        return Enum.GetValues<Role>().Select(role => new Measurement<int>(connected.GetValueOrDefault(role), AudienceMeter.Attribute(role)));
    }
}
