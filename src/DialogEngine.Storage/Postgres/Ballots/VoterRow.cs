using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>A row of the ballots: what stands for a voter in a poll.</summary>
internal readonly record struct VoterRow(int Poll, VoterKey Voter, BallotRow Ballot);
