namespace DialogEngine.Checking.Reading;

/// <summary>A receipt as it came.</summary>
/// <param name="Poll">The poll that it is of.</param>
/// <param name="Ballot">The ballot that it says stands.</param>
/// <param name="Choice">What that one says.</param>
/// <param name="Revision">How many ballots the voter has cast in the poll.</param>
internal sealed record LineReceipt(string Poll, UInt128 Ballot, byte[] Choice, int Revision);
