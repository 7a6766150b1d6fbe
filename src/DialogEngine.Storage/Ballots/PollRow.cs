using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>A poll as its ballots see it, true of the transaction that read it.</summary>
/// <param name="Number">The compact key that each of its ballots carries.</param>
/// <param name="Form">What its ballots look like.</param>
/// <param name="Accepting">Whether it is open, and its dialogue too.</param>
internal readonly record struct PollRow(int Number, BallotForm Form, bool Accepting);
