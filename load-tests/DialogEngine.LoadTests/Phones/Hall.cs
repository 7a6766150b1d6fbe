using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;

namespace DialogEngine.LoadTests.Phones;

/// <summary>What everybody who is connected to one dialogue shares.</summary>
internal sealed class Hall(Route route, Wheel wheel, Recording recording, Book book, Faults faults, IVenue venue)
{
    private readonly List<int> _questions = [];
    private long _intended;
    private long _acknowledged;
    private long _tallies;
    private long _toldToWait;
    private long _waiting;
    private long _outElsewhere;
    private long _outOfOrder;
    private long _gaps;
    private long _joinRetries;
    private long _reconnects;

    public Route Route => route;

    public Wheel Wheel => wheel;

    public Recording Recording => recording;

    public Book Book => book;

    public Faults Faults => faults;

    public IVenue Venue => venue;

    public Markers Markers { get; } = new();

    /// <summary>Notes a question that is there now, and may be supported.</summary>
    public void Asked(int entry)
    {
        lock (_questions) _questions.Add(entry);
    }

    /// <summary>One of the questions that are there, or null while there is none.</summary>
    public int? Question(int pick)
    {
        lock (_questions) return _questions.Count == 0 ? null : _questions[pick % _questions.Count];
    }

    /// <summary>Whether what comes now is measured; the end of a run is not.</summary>
    public bool IsMeasured { get; set; } = true;

    /// <summary>Whether the poll is being closed, so that a ballot may come too late.</summary>
    public bool IsClosing { get; set; }

    /// <summary>Whether the run is over, and nobody comes back any more.</summary>
    public bool IsOver { get; set; }

    /// <summary>Ballots, supports and questions that people meant to send.</summary>
    public ref long Intended => ref _intended;

    /// <summary>Tallies that came to phones.</summary>
    public ref long Tallies => ref _tallies;

    public ref long Acknowledged => ref _acknowledged;

    /// <summary>Calls that were answered with <c>TooFast</c> or <c>TryAgain</c>.</summary>
    public ref long ToldToWait => ref _toldToWait;

    /// <summary>What people mean to send, and have no answer to.</summary>
    public ref long Waiting => ref _waiting;

    /// <summary>Ballots on their way to or from phones that hear of them late: the server has them, though nobody here has read so.</summary>
    public ref long OutElsewhere => ref _outElsewhere;

    /// <summary>Messages that were older than what a phone showed, and were passed over as the protocol says.</summary>
    public ref long OutOfOrder => ref _outOfOrder;

    /// <summary>Changes that did not lead on from what a phone showed, so that it asked for everything anew.</summary>
    public ref long Gaps => ref _gaps;

    /// <summary>Joins that were tried again.</summary>
    public ref long JoinRetries => ref _joinRetries;

    /// <summary>Connections that came back.</summary>
    public ref long Reconnects => ref _reconnects;
}
