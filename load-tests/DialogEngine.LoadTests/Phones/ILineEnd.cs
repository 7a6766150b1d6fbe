using DialogEngine.LoadTests.Wire;

namespace DialogEngine.LoadTests.Phones;

/// <summary>Whoever holds the phone's end of a connection. Is told things one at a time.</summary>
internal interface ILineEnd
{
    /// <summary>The conversation can begin.</summary>
    void Opened(Line line);

    void Hear(Line line, Heard heard);

    /// <summary>The connection is gone, or never came to be. Told once, and last.</summary>
    void Lost(Line line, string why);

    /// <summary>Whether to read on after so many bytes. If not, <see cref="Line.ReadOn"/> is called when it is time.</summary>
    bool MayRead(Line line, int bytes);
}
