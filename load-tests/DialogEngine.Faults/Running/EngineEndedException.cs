namespace DialogEngine.Faults.Running;

/// <summary>An engine process ended, or did not come to run, where nobody had asked for that.</summary>
internal sealed class EngineEndedException(string message) : Exception(message);
