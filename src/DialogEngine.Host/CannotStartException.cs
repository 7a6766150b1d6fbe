namespace DialogEngine.Host;

/// <summary>The engine cannot start for a reason that whoever starts it can do something about; the message says what.</summary>
internal sealed class CannotStartException(string message, Exception? cause = null) : Exception(message, cause);
