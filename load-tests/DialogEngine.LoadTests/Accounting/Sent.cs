namespace DialogEngine.LoadTests.Accounting;

/// <summary>What is known of something that was sent.</summary>
internal enum Fate : byte
{
    /// <summary>Written down, and not sent yet.</summary>
    Unsent,

    /// <summary>Sent, and not answered: it may count or not.</summary>
    Unknown,

    /// <summary>Acknowledged.</summary>
    Acknowledged,

    /// <summary>Refused: it must not count.</summary>
    Refused,
}

/// <summary>One ballot, support or question, by whom, and what is known of it.</summary>
/// <param name="Phone">Whose.</param>
/// <param name="Subject"><see cref="ThePoll"/>, the number of the question that it supports, or <see cref="AQuestion"/>.</param>
/// <param name="Option">The option of a ballot, <see cref="ASupport"/> or <see cref="AQuestion"/>.</param>
/// <param name="Fate">What is known of it.</param>
internal readonly record struct Sent(int Phone, int Subject, int Option, Fate Fate)
{
    public const int ThePoll = -1;
    public const int ASupport = -2;
    public const int AQuestion = -3;
}
