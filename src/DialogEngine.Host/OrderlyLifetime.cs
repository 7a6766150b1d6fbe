using System.Runtime.InteropServices;
using DialogEngine.Audiences;

namespace DialogEngine.Host;

/// <summary>
/// Has the process stop when it is told to, by Ctrl+C or SIGTERM: not before the people connected here have been left
/// to the other hosts. Told a second time, it stops at once.
/// </summary>
internal sealed class OrderlyLifetime(Departure departure, IHostApplicationLifetime lifetime, TimeSpan notice) : IHostLifetime, IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT];

    private readonly CancellationTokenSource _hurry = new();
    private PosixSignalRegistration[] _registrations = [];

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        _registrations = [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, Told))];
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _hurry.Dispose();
    }

    private void Told(PosixSignalContext context)
    {
        // The process ends by itself when all has been stopped.
        context.Cancel = true;
        if (departure.IsLeaving)
        {
            _hurry.Cancel();
            return;
        }

        if (notice > TimeSpan.Zero) Console.WriteLine($"Stopping: serves on for {notice.TotalSeconds:0} s, so that the proxy notices. Ctrl+C again stops it at once.");
        _ = Leave();
    }

    private async Task Leave()
    {
        await departure.Leave(notice, _hurry.Token);
        lifetime.StopApplication();
    }
}
