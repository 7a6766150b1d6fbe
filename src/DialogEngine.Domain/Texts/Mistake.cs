namespace DialogEngine.Texts;

/// <summary>One thing that is wrong in something a person wrote: where, what was expected, and what came.</summary>
/// <param name="Place">A JSON pointer (RFC 6901) into what was read; empty for the whole.</param>
/// <param name="Expected">What would have been right, as a phrase.</param>
/// <param name="Found">What was there instead, as a phrase.</param>
public sealed record Mistake(string Place, string Expected, string Found);
