using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using DialogEngine.Contributions;
using DialogEngine.Identity;
using DialogEngine.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.Signals;

/// <summary>What leaves an engine that was told where to send metrics and traces.</summary>
/// <remarks>Alone: a collector takes the instruments of all engines in a process for the same, and lets go of them with the first that stops.</remarks>
[Collection(nameof(SignalTests))]
public class SignalTests
{
    private const string Unapproved = "a secret text that nobody approved";
    private const string Hurried = "hurried";

    [Fact]
    public async Task AnEvening_IsMeasuredAndTraced_AndNothingTellsOfAnybody()
    {
        await using var collector = await Collector.Start();
        await using var engine = await RunningEngine.Start(collector.Configuration);
        List<string> secrets = [RunningEngine.Key, Unapproved];
        await using (var hall = await Hall.Prepare(engine, Some.Plan(Some.Single(), Some.Single(Hurried))))
        {
            secrets.AddRange(await Evening(engine, hall));
            await collector.Has(c => c.Metrics, "dialogengine.deadline.lateness");
            await collector.Has(c => c.Traces, "AudienceHub/CastBallot");
        }

        await engine.Stop();

        Assert.All(Measured, instrument => Assert.Contains(instrument, collector.Metrics, StringComparison.Ordinal));
        Assert.All(["Recorded", "PollNotOpen", "sqlite", "phone", "desk", "projector"], value => Assert.Contains(value, collector.Metrics, StringComparison.Ordinal));
        Assert.All(secrets, secret =>
        {
            Assert.DoesNotContain(secret, collector.Metrics, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, collector.Traces, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task AVote_IsOneTrace_FromTheHubToTheStore()
    {
        ConcurrentQueue<Activity> spans = new();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("DialogEngine.", StringComparison.Ordinal)
                || source.Name is "Microsoft.Orleans.Application" or "Microsoft.AspNetCore.SignalR.Server",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var collector = await Collector.Start();
        await using var engine = await RunningEngine.Start(collector.Configuration);
        await using var hall = await Hall.Open(engine);
        var phone = await hall.Phone();

        await phone.Cast(Some.Poll, 0);

        await collector.Has(c => c.Traces, "AudienceHub/CastBallot");
        var trace = spans.Where(span => span.DisplayName.EndsWith("/CastBallot", StringComparison.Ordinal)).Select(span => span.TraceId).ToHashSet();
        var whole = spans.GroupBy(span => span.TraceId).Where(t => trace.Contains(t.Key))
            .Any(t => Names(t) is var names && names.Contains("cross") && names.Contains("commit") && names.Any(n => n.EndsWith("CastMany", StringComparison.Ordinal)));
        Assert.True(whole, string.Join('\n', spans.Select(span => $"{span.TraceId} {span.Source.Name} {span.DisplayName}")));
    }

    /// <summary>What an ordinary evening measures. Fenced writes, failures and dropped messages are not ordinary.</summary>
    private static string[] Measured =>
    [
        "dialogengine.ballot.duration", "dialogengine.ingress.queue.length", "dialogengine.ingress.batch.size",
        "dialogengine.storage.commit.wait", "dialogengine.storage.commit.duration", "dialogengine.storage.commit.rows",
        "dialogengine.storage.queue.length", "dialogengine.journal.append.duration", "dialogengine.deadline.lateness",
        "dialogengine.watch.lag", "dialogengine.watch.skipped", "dialogengine.snapshots", "dialogengine.connections",
    ];

    private static async Task<IEnumerable<string>> Evening(RunningEngine engine, Hall hall)
    {
        var tokens = engine.Services.GetRequiredService<Tokens>();
        var (anna, bo) = (await hall.Phone("Room"), await hall.Phone());
        await hall.Projector();
        await hall.Desk.Do("OpenDialogue");
        await hall.Desk.Open(Some.Poll);
        var first = (await anna.Cast(Some.Poll, 0)).Receipt!.BallotId;
        await hall.Desk.Live.Shows("Anna's ballot", v => v.Tally(Some.Poll) is { Ballots: 1 });
        var second = (await bo.Cast(Some.Poll, 1)).Receipt!.BallotId;
        await hall.Desk.Live.Shows("Bo's ballot", v => v.Tally(Some.Poll) is { Ballots: 2 });
        var rejected = (await anna.Contribute(Unapproved)).Contribution!.ContributionId;
        await hall.Desk.Do("Reject", new RejectCall(rejected, RejectionReason.Unclear));
        await hall.Desk.Do("ClosePoll", Some.Poll);
        await bo.Cast(Some.Poll, 0);
        await hall.Desk.Open(Hurried, closesInSeconds: 1);
        return [first, second, rejected, anna.Token, bo.Token, .. new[] { anna, bo }.Select(phone => tokens.ReadParticipant(phone.Token, out _)!.Id.ToString())];
    }

    private static string[] Names(IEnumerable<Activity> spans) => [.. spans.Select(span => span.DisplayName)];
}

[CollectionDefinition(nameof(SignalTests), DisableParallelization = true)]
public sealed class SignalTestsRunAlone;
