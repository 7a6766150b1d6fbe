namespace DialogEngine.LoadTests;

/// <summary>The run cannot begin, or came to nothing. The message is for the person at the command line.</summary>
internal sealed class CannotRunException(string message, Exception? cause = null) : Exception(message, cause);
