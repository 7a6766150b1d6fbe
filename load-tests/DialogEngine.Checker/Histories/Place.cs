namespace DialogEngine.Checking.Histories;

/// <summary>A line of a history.</summary>
/// <param name="File">The number of the file in <see cref="History.Files"/>.</param>
/// <param name="Line">From 1; 0 for none.</param>
internal readonly record struct Place(int File, int Line);
