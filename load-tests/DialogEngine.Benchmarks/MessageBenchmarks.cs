using BenchmarkDotNet.Attributes;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace DialogEngine.Benchmarking;

/// <summary>What goes to a phone, in both protocols.</summary>
[MemoryDiagnoser]
public class MessageBenchmarks
{
    private readonly InvocationMessage _tally = new(
        nameof(Wire.Tally), [new Wire.Tally("trygg", 2872, PollState.Open, [1200, 950, 722], 2872, Final: false)]);

    private readonly CompletionMessage _answer = CompletionMessage.WithResult(
        "17", new BallotAnswer(BallotVerdict.Recorded, new Receipt("trygg", "5f0c7b0e4a3d4f4e9a8d2c1b0a998877", [0], 1)));

    private readonly JsonHubProtocol _json = new(Microsoft.Extensions.Options.Options.Create(Payload()));
    private readonly MessagePackHubProtocol _messagePack = new();

    /// <summary>A tally.</summary>
    [Benchmark]
    public int TallyAsJson() => _json.GetMessageBytes(_tally).Length;

    /// <summary>A tally.</summary>
    [Benchmark]
    public int TallyAsMessagePack() => _messagePack.GetMessageBytes(_tally).Length;

    /// <summary>The answer to a ballot.</summary>
    [Benchmark]
    public int AnswerAsJson() => _json.GetMessageBytes(_answer).Length;

    /// <summary>The answer to a ballot.</summary>
    [Benchmark]
    public int AnswerAsMessagePack() => _messagePack.GetMessageBytes(_answer).Length;

    private static JsonHubProtocolOptions Payload()
    {
        var options = new JsonHubProtocolOptions();
        WireJson.Apply(options.PayloadSerializerOptions);
        return options;
    }
}
