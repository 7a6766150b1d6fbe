namespace DialogEngine.Replay.Engine;

/// <summary>The engine answered, and refused: asking again would not help.</summary>
internal sealed class EngineRefusedException(string message) : Exception(message);

/// <summary>Nothing has been answered for so long that the replay stops.</summary>
internal sealed class GaveUpException(string message, Exception? last) : Exception(message, last);
