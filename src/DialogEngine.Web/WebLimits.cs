namespace DialogEngine;

/// <summary>How much the engine takes from one connection or address. Bound to the configuration section <c>DialogEngine:Limits</c>.</summary>
public sealed class WebLimits
{
    /// <summary>Ballots and supports that one connection may send at once.</summary>
    public int BallotsAtOnce { get; set; } = 100;

    /// <summary>Ballots and supports of one connection in a second, after that.</summary>
    public int BallotsPerSecond { get; set; } = 20;

    /// <summary>Contributions that one connection may send at once.</summary>
    public int ContributionsAtOnce { get; set; } = 10;

    /// <summary>Seconds until one connection may send one more contribution, after that.</summary>
    public int SecondsPerContribution { get; set; } = 5;

    /// <summary>Commands of one desk at once.</summary>
    public int DeskCommandsAtOnce { get; set; } = 400;

    /// <summary>Commands of one desk in a second, after that.</summary>
    public int DeskCommandsPerSecond { get; set; } = 100;

    /// <summary>Join codes that lead nowhere, from one address in a minute. Right ones are never counted: a hall shares one address.</summary>
    public int WrongCodesPerMinute { get; set; } = 60;

    /// <summary>Keys and one-time codes that sign nobody in, from one address in a minute.</summary>
    public int WrongKeysPerMinute { get; set; } = 10;

    /// <summary>Connections of one participant on one host; a further one closes the oldest.</summary>
    public int ConnectionsOfOnePerson { get; set; } = 5;

    /// <summary>Connections of one host.</summary>
    public int Connections { get; set; } = 20_000;

    /// <summary>Ballots that wait for one box on one host.</summary>
    public int WaitingBallots { get; set; } = 10_000;

    /// <summary>Ballots that cross into a box together.</summary>
    public int BallotsPerBatch { get; set; } = 500;

    /// <summary>Bytes of one frame from a phone or a projector.</summary>
    public int PhoneFrameBytes { get; set; } = 8 * 1024;

    /// <summary>Bytes of one frame from a desk.</summary>
    public int DeskFrameBytes { get; set; } = 32 * 1024;

    /// <summary>Bytes of a plan.</summary>
    public int PlanBytes { get; set; } = 256 * 1024;

    /// <summary>Bytes of any other body.</summary>
    public int BodyBytes { get; set; } = 16 * 1024;
}
