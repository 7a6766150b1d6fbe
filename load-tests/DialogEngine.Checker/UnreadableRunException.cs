namespace DialogEngine.Checking;

/// <summary>The run cannot be judged: something that it should have left is missing, or is not what it should be.</summary>
/// <param name="where">The file, and the line if there is one.</param>
/// <param name="why">What was expected there, and what is there.</param>
internal sealed class UnreadableRunException(string where, string why) : Exception($"{where}: {why}");
