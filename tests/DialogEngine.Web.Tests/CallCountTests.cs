using System.Security.Claims;
using DialogEngine.Hubs;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace DialogEngine;

/// <summary>A call that fails leaves a line for whoever runs the engine; one that was wrong in itself does not.</summary>
public class CallCountTests
{
    [Fact]
    public async Task ACallThatFails_IsLoggedByItsName_AndItsCallerHears()
    {
        var failure = new InvalidOperationException("Something is broken.");

        var log = await Fail(failure);

        Assert.Equal((LogLevel.Error, failure, "SomeHub.Call failed"), Assert.Single(log.Lines));
    }

    public static TheoryData<Exception> Mistakes => [new HubException("Too fast."), new ArgumentNullException("call")];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task ACallThatIsWrong_FillsNoLog(Exception mistake) => Assert.Empty((await Fail(mistake)).Lines);

    private static async Task<Written> Fail(Exception failure)
    {
        var log = new Written();
        using var hub = new SomeHub();
        var call = new HubInvocationContext(new Caller(), null!, hub, typeof(SomeHub).GetMethod(nameof(SomeHub.Call))!, []);
        Assert.Same(failure, await Record.ExceptionAsync(() => new CallCount(log).InvokeMethodAsync(call, _ => ValueTask.FromException<object?>(failure)).AsTask()));
        return log;
    }

    private sealed class SomeHub : Hub
    {
        public void Call() => Clients.ToString();
    }

    private sealed class Written : ILogger<CallCount>
    {
        public List<(LogLevel, Exception?, string)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((logLevel, exception, formatter(state, exception)));
    }

    private sealed class Caller : HubCallerContext
    {
        public override string ConnectionId => "one";

        public override string? UserIdentifier => null;

        public override ClaimsPrincipal? User => null;

        public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override CancellationToken ConnectionAborted => default;

        public override void Abort()
        {
        }
    }
}
