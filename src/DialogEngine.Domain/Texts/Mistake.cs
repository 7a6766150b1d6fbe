namespace DialogEngine.Texts;

/// <summary>One thing that is wrong in something a person wrote: where, what was expected, and what came.</summary>
/// <param name="Place">
/// In JSON a JSON pointer (RFC 6901); empty for the whole. In text that is not JSON at all <c>line 3, column 15</c>. In a
/// table <c>commitments.csv, row 3, when</c>, with rows as a spreadsheet counts them: the header is row 1.
/// </param>
/// <param name="Expected">What would have been right, as a phrase.</param>
/// <param name="Found">What was there instead, as a phrase.</param>
public sealed record Mistake(string Place, string Expected, string Found);
