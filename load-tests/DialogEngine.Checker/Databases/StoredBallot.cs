namespace DialogEngine.Checking.Databases;

/// <summary>What stands for a voter, as the database has it.</summary>
/// <param name="Voter">The voter's key.</param>
/// <param name="Id">The ballot that stands.</param>
/// <param name="Choice">What it says; empty when it was withdrawn.</param>
/// <param name="Revision">How many ballots the voter has cast.</param>
/// <param name="Attendance">From where: 0 elsewhere, 1 in the room, 2 on paper.</param>
/// <param name="Replaced">The ballots before it, oldest first.</param>
internal sealed record StoredBallot(UInt128 Voter, UInt128 Id, byte[] Choice, int Revision, int Attendance, UInt128[] Replaced);
