using DialogEngine.LoadTests.Phones;

namespace DialogEngine.LoadTests.Running;

/// <summary>A server that runs on this machine for as long as it is measured. Ends with its store and its files.</summary>
internal interface IServer : IAsyncDisposable
{
    Uri Url { get; }

    int Pid { get; }

    /// <summary>The process that it stores in, where that is one of its own.</summary>
    int? StorePid { get; }

    /// <summary>A place there for one audience.</summary>
    IVenue Venue(Route route);
}
