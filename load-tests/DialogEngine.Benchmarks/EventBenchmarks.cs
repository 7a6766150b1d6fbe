using BenchmarkDotNet.Attributes;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Benchmarking;

/// <summary>Events as the journal holds them.</summary>
[MemoryDiagnoser]
public class EventBenchmarks
{
    private readonly DialogueEvent _opened = new DialogueEvent.PollOpened(Meeting.PollOf(1), null, Meeting.Karin);
    private readonly string _openedJson = EventFormat.Write(new DialogueEvent.PollOpened(Meeting.PollOf(1), null, Meeting.Karin)).Json;
    private readonly DialogueEvent _created = new DialogueEvent.Created(Meeting.Id, Meeting.Plan(50), "482917", Meeting.Karin, Meeting.Now);

    /// <summary>A small event.</summary>
    [Benchmark]
    public (string Kind, string Json) Write() => EventFormat.Write(_opened);

    /// <summary>The largest: a plan with 50 polls.</summary>
    [Benchmark]
    public (string Kind, string Json) WriteCreated() => EventFormat.Write(_created);

    /// <summary>A small event, read back.</summary>
    [Benchmark]
    public DialogueEvent Read() => EventFormat.Read(_openedJson);
}
