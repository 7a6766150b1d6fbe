using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>What stands for a voter, and from where it was cast.</summary>
internal readonly record struct BallotRow(CastBallot Ballot, Attendance Attendance);
