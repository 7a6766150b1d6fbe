namespace DialogEngine.LoadTests.Wire;

/// <summary>The server said what no server of this kind may say.</summary>
internal sealed class WireException(string message) : Exception(message);
