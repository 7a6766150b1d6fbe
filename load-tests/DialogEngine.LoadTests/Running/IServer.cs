using DialogEngine.LoadTests.Phones;

namespace DialogEngine.LoadTests.Running;

/// <summary>A server that runs on this machine for as long as it is measured. Ends with its store and its files.</summary>
internal interface IServer : IAsyncDisposable
{
    Uri Url { get; }

    /// <summary>The processes that serve.</summary>
    IReadOnlyList<int> Pids { get; }

    /// <summary>The process that it stores in, with those that this one starts; null where it stores by itself.</summary>
    int? StorePid { get; }

    /// <summary>A place there for one audience.</summary>
    IVenue Venue(Route route);
}
