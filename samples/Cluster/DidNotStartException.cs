namespace DialogEngine.ClusterSample;

/// <summary>A part of the cluster did not start; the message says which, and what it said.</summary>
internal sealed class DidNotStartException(string message) : Exception(message);
