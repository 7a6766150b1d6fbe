using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Scenarios;
using DialogEngine.LoadTests.Wire;

namespace DialogEngine.LoadTests.Phones;

/// <summary>
/// Where an audience meets: one dialogue of one kind of server, and what has to be done there besides voting. Together
/// with its dialects it is all that a kind of server is known by.
/// </summary>
internal interface IVenue : IAsyncDisposable
{
    /// <summary>What reports call this kind of server.</summary>
    string Name { get; }

    /// <summary>What tallies call the poll.</summary>
    string Poll { get; }

    /// <summary>Whether it counts ballots and shows what they come to. One that does not can only be timed.</summary>
    bool Counts { get; }

    /// <summary>How many ballots one person may cast, changes of mind among them; null where nothing bounds them.</summary>
    int? BallotsOfOne { get; }

    /// <summary>Where phones connect.</summary>
    string AudiencePath { get; }

    /// <summary>Where the projector connects.</summary>
    string ProjectorPath { get; }

    /// <summary>How a phone speaks.</summary>
    IDialect Dialect(bool binary);

    /// <summary>Prepares a dialogue.</summary>
    /// <exception cref="CannotRunException">The server is not there, or is another, or does not let us.</exception>
    Task Open(Scenario scenario, CancellationToken stop);

    /// <summary>Takes the lead: from now on everybody may vote.</summary>
    Task Lead(Hall hall, CancellationToken stop);

    /// <summary>Joins. May be tried again when it fails.</summary>
    /// <returns>What the phone proves itself with; null where nothing is needed.</returns>
    /// <exception cref="HttpRequestException">It did not work, now.</exception>
    Task<string?> Join(bool isRemote, CancellationToken stop);

    /// <summary>Ends the voting and reads the result.</summary>
    /// <returns>The result; null when the server could not be brought to give one.</returns>
    Task<Published?> Close(CancellationToken stop);
}
