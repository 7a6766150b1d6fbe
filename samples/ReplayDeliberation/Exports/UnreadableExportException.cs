namespace DialogEngine.Replay.Exports;

/// <summary>The export cannot be read; the message says what is wrong, and where.</summary>
internal sealed class UnreadableExportException(string message) : Exception(message);
