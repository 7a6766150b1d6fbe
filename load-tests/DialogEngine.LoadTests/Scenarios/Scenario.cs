using DialogEngine.LoadTests.Arrivals;

namespace DialogEngine.LoadTests.Scenarios;

/// <summary>One evening of an audience: who comes, what they do and when, and how well it must go.</summary>
/// <param name="Name">What a command line calls it.</param>
/// <param name="Title">What a report calls it.</param>
/// <param name="About">What happens in it, for somebody who organizes meetings.</param>
/// <param name="Phones">How many phones. Rates are those of an audience of this size.</param>
/// <param name="Seed">Decides all that is random in it.</param>
/// <param name="Addresses">From how many addresses the phones come.</param>
/// <param name="MessagePackShare">The part of the phones that speak MessagePack; the others speak JSON.</param>
/// <param name="WarmUpSeconds">How long a small audience uses the server before the measured one comes.</param>
/// <param name="Poll">What they vote on.</param>
/// <param name="Joins">How the phones arrive.</param>
/// <param name="Votes">How ballots arrive; who votes again changes their mind.</param>
/// <param name="Questions">How questions arrive.</param>
/// <param name="Supports">How supports for those questions arrive.</param>
/// <param name="Remote">Who takes part from far away.</param>
/// <param name="Cut">When connections are lost.</param>
/// <param name="Stall">Who stops reading for a time.</param>
/// <param name="Slow">Who reads slowly.</param>
/// <param name="LastVersionWithinSeconds">Within how long after publication everybody must have been told of it.</param>
/// <param name="Thresholds">What must be kept.</param>
internal sealed record Scenario(
    string Name,
    Wording Title,
    Wording About,
    int Phones,
    int Seed,
    int Addresses,
    double MessagePackShare,
    double WarmUpSeconds,
    PollShape Poll,
    IReadOnlyList<Phase> Joins,
    Track? Votes,
    Track? Questions,
    Track? Supports,
    Remote? Remote,
    Cut? Cut,
    Stall? Stall,
    Slow? Slow,
    double LastVersionWithinSeconds,
    IReadOnlyList<Threshold> Thresholds)
{
    private const double JoinsPerSecond = 500;
    private const double LeastJoinSeconds = 1;

    /// <summary>Whether every phone votes again as soon as its ballot is answered, for as long as the ballots' phases last, instead of at their rates.</summary>
    public bool Saturates { get; init; }

    /// <summary>The seconds in which ballots come at their full rate, which is what is compared: the last phase that holds one; null without any.</summary>
    public (double From, double To)? FullRate
    {
        get
        {
            if (Votes is null) return null;
            var last = Votes.Phases.Index().LastOrDefault(phase => phase.Item is Phase.Hold, Votes.Phases.Index().Last()).Index;
            var from = Votes.At + Votes.Phases.Take(last).Sum(phase => phase.Seconds);
            return (from, from + Votes.Phases[last].Seconds);
        }
    }

    /// <summary>When the last of it begins, in seconds from the beginning.</summary>
    public double Seconds => new[]
    {
        Joins.Sum(phase => phase.Seconds), Votes?.End ?? 0, Questions?.End ?? 0, Supports?.End ?? 0, Cut?.At ?? 0, Stall?.End ?? 0,
    }.Max();

    /// <summary>The highest rate of ballots in a second that its phases reach.</summary>
    public double VotesPerSecond => Votes?.Phases.Max(phase => phase switch
    {
        Phase.Hold hold => hold.Rate,
        Phase.Ramp ramp => Math.Max(ramp.From, ramp.To),
        _ => phase.Expected(Phones) / phase.Seconds,
    }) ?? 0;

    /// <summary>The same evening with an audience of another size, in which each does as much as before.</summary>
    public Scenario For(int phones)
    {
        var factor = (double)phones / Phones;
        return this with
        {
            Phones = phones,
            Joins = [.. Joins.Select(phase => phase.Times(factor))],
            Votes = Votes?.Times(factor),
            Questions = Questions?.Times(factor),
            Supports = Supports?.Times(factor),
        };
    }

    /// <summary>The same evening with ballots at another rate. What is told as a share of the audience stays.</summary>
    public Scenario WithVotesPerSecond(double rate) => this with { Votes = VotesPerSecond > 0 ? Votes?.Times(rate / VotesPerSecond) : Votes };

    /// <summary>The same evening with its full rate of ballots held for another time.</summary>
    public Scenario WithFullRateFor(double seconds) => Votes is null ? this : this with
    {
        Votes = Votes with { Phases = [.. Votes.Phases.Select(phase => phase is Phase.Hold ? phase with { Seconds = seconds } : phase)] },
    };

    /// <summary>The same audience, which comes in quickly and then votes as often as it is answered.</summary>
    public Scenario Saturated(double seconds)
    {
        var joining = Math.Max(LeastJoinSeconds, Phones / JoinsPerSecond);
        return this with
        {
            Saturates = true,
            Joins = [new Phase.Inject(1, joining)],
            Votes = new Track(joining + 1, [new Phase.Hold(0, seconds)]),
            Questions = null,
            Supports = null,
        };
    }

    public Scenario WithThresholds(IReadOnlyCollection<Threshold> others) =>
        this with { Thresholds = [.. Thresholds.Where(own => others.All(other => other.Name != own.Name)), .. others] };

    /// <summary>A small audience that does for a moment what this one does: the server has then run all of it once.</summary>
    public Scenario WarmUp() => For(Math.Min(Phones, 50)) with
    {
        Joins = [new Phase.Inject(1, WarmUpSeconds / 3)],
        Votes = Brief(Votes),
        Questions = Brief(Questions),
        Supports = Brief(Supports),
        Remote = null,
        Cut = null,
        Stall = null,
        Slow = null,
    };

    private Track? Brief(Track? track) => track is null ? null : new Track(WarmUpSeconds / 3, [new Phase.Hold(40, WarmUpSeconds * 2 / 3)]);
}
