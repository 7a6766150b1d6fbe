using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>A declaration or convention that people's rights stand in.</summary>
/// <param name="Abbreviation">What it is cited by, in capitals, such as <c>CRC</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="AdoptedOn">The day it was adopted, or, where states sign it first, opened for signing.</param>
/// <param name="SwedishLaw">Since when it is Swedish law, or null where it is not: Sweden is then bound by it, or stands by it, as a state.</param>
/// <param name="Address">Where its text can be read.</param>
/// <param name="Articles">The articles that those who hold dialogues meet, in their order; not all there are.</param>
public sealed record Instrument(
    string Abbreviation,
    LocalizedText Name,
    DateOnly AdoptedOn,
    SwedishLaw? SwedishLaw,
    Uri Address,
    ValueList<Article> Articles);

/// <summary>The act that made an instrument Swedish law.</summary>
/// <param name="Act">The act, by its number in the Swedish Code of Statutes, such as <c>2018:1197</c>.</param>
/// <param name="Since">The first day it applied.</param>
public sealed record SwedishLaw(string Act, DateOnly Since);
