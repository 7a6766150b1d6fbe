namespace DialogEngine.LoadTests.Measuring;

/// <summary>One second of a run.</summary>
/// <param name="At">Which second, counted from the beginning.</param>
/// <param name="Connected">Phones that had a connection and their snapshot at its end.</param>
/// <param name="Intended">Ballots, supports and questions that people meant to send in it.</param>
/// <param name="Acknowledged">Those that were acknowledged in it, whenever they were meant.</param>
/// <param name="Waiting">Those meant and not answered at its end.</param>
/// <param name="Acknowledgement">How long the acknowledged took.</param>
/// <param name="Phones">How long tallies took to phones.</param>
/// <param name="Projector">How long tallies took to the projector.</param>
/// <param name="Server">What the server had used at its end; null where nobody can tell.</param>
/// <param name="Own">What the simulator had used at its end.</param>
internal sealed record Second(
    int At, int Connected, long Intended, long Acknowledged, long Waiting, Times Acknowledgement, Times Phones, Times Projector, Used? Server, Used? Own);
