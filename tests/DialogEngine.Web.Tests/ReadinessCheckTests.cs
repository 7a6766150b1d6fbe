using DialogEngine.Host;
using DialogEngine.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Orleans.Runtime;

namespace DialogEngine;

/// <summary>What a host looks at before it says that it is ready, and how often.</summary>
public class ReadinessCheckTests(SharedEngine shared)
{
    private readonly Store _store = new();
    private readonly Silo _silo = new();
    private readonly Clock _clock = new();

    [Fact]
    public async Task AMember_WhoseStoreCommits_IsReady() => Assert.Equal(HealthStatus.Healthy, (await Ask(Check())).Status);

    [Theory]
    [InlineData(SiloStatus.Joining)]
    [InlineData(SiloStatus.ShuttingDown)]
    [InlineData(SiloStatus.Dead)]
    public async Task AHostThatIsNoMember_IsNotReady_AndAsksNothingOfTheStore(SiloStatus status)
    {
        _silo.CurrentStatus = status;

        Assert.Equal(HealthStatus.Unhealthy, (await Ask(Check())).Status);
        Assert.Equal(0, _store.Probes);
    }

    [Fact]
    public async Task AStoreThatCannotCommit_IsSaid()
    {
        _store.Answer = () => Task.FromException(new StoreUnavailableException("The disk is full."));

        var found = await Ask(Check());

        Assert.Equal(HealthStatus.Unhealthy, found.Status);
        Assert.Contains("The disk is full.", found.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyWhoAsk_AreOneProbe_AndSoAreThoseWhoAskInTheNextMoment()
    {
        var probe = new TaskCompletionSource();
        _store.Answer = () => probe.Task;
        var check = Check();

        var asked = Enumerable.Range(0, 1_000).Select(_ => Ask(check)).ToArray();
        await _store.Probed.WaitAsync(Patience.Limit);
        probe.SetResult();

        Assert.All(await Task.WhenAll(asked), found => Assert.Equal(HealthStatus.Healthy, found.Status));
        await Ask(check);
        Assert.Equal(1, _store.Probes);
    }

    [Fact]
    public async Task WhatWasFound_IsForgottenSoon()
    {
        var check = Check();
        await Ask(check);
        _store.Answer = () => Task.FromException(new StoreUnavailableException("away"));

        _clock.Advance(ReadinessCheck.Fresh - TimeSpan.FromMilliseconds(1));
        Assert.Equal(HealthStatus.Healthy, (await Ask(check)).Status);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(HealthStatus.Unhealthy, (await Ask(check)).Status);
    }

    [Fact]
    public async Task AProbeThatHangs_IsWaitedForByEverybody_AndNoOtherIsBegun()
    {
        var probe = new TaskCompletionSource();
        _store.Answer = () => probe.Task;
        var check = Check();
        using var impatient = new CancellationTokenSource();

        var first = Ask(check, impatient.Token);
        await _store.Probed.WaitAsync(Patience.Limit);
        _clock.Advance(TimeSpan.FromMinutes(1));
        var second = Ask(check);
        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(second.IsCompleted);
        Assert.Equal(1, _store.Probes);
        probe.SetResult();
        Assert.Equal(HealthStatus.Healthy, (await second).Status);
    }

    private static Task<HealthCheckResult> Ask(ReadinessCheck check, CancellationToken cancel = default) =>
        check.CheckHealthAsync(new HealthCheckContext(), cancel);

    private ReadinessCheck Check() => new(
        shared.Engine.Services.GetRequiredService<IClusterMembershipService>(), _silo, shared.Engine.Services.GetRequiredService<IGrainFactory>(), _store, _clock);

    private sealed class Store : IReadiness
    {
        private readonly TaskCompletionSource _probed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _probes;

        public Func<Task> Answer { get; set; } = () => Task.CompletedTask;

        public int Probes => _probes;

        public Task Probed => _probed.Task;

        public Task Probe(CancellationToken cancel = default)
        {
            Interlocked.Increment(ref _probes);
            _probed.TrySetResult();
            return Answer();
        }
    }

    private sealed class Clock : TimeProvider
    {
        private long _ticks = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;
    }

    private sealed class Silo : ISiloStatusOracle
    {
        public SiloStatus CurrentStatus { get; set; } = SiloStatus.Active;

        public string SiloName => "this";

        public SiloAddress SiloAddress => SiloAddress.Zero;

        public SiloAddress[] GetActiveSilos() => [];

        public SiloStatus GetApproximateSiloStatus(SiloAddress siloAddress) => CurrentStatus;

        public Dictionary<SiloAddress, SiloStatus> GetApproximateSiloStatuses(bool onlyActive = false) => [];

        public bool TryGetSiloName(SiloAddress siloAddress, out string siloName)
        {
            siloName = SiloName;
            return true;
        }

        public bool IsFunctionalDirectory(SiloAddress siloAddress) => true;

        public bool IsDeadSilo(SiloAddress silo) => false;

        public bool SubscribeToSiloStatusEvents(ISiloStatusListener observer) => true;

        public bool UnSubscribeFromSiloStatusEvents(ISiloStatusListener observer) => true;
    }
}
