namespace DialogEngine.LoadTests.Measuring;

/// <summary>What is measured as a time.</summary>
internal enum Measure
{
    /// <summary>From the moment somebody means to join to the first snapshot on their phone.</summary>
    Join,

    /// <summary>From the moment somebody means to vote or support to the acknowledgement. Hindered phones are apart.</summary>
    Acknowledgement,

    /// <summary>The same of those far away, who are among the others too.</summary>
    RemoteAcknowledgement,

    /// <summary>The same of phones that read slowly or stop reading.</summary>
    HinderedAcknowledgement,

    /// <summary>From the moment somebody means to ask to the acknowledgement of the question.</summary>
    Question,

    /// <summary>From an acknowledgement to a tally on the projector that has as many ballots as were acknowledged then.</summary>
    Projector,

    /// <summary>The same on each phone that is connected and not hindered.</summary>
    Phones,

    /// <summary>The same on those far away, who are among the others too.</summary>
    RemotePhones,

    /// <summary>From the loss of a connection to the next snapshot.</summary>
    Reconnect,

    /// <summary>How much later than planned the simulator itself turned to what was due.</summary>
    Lateness,
}
