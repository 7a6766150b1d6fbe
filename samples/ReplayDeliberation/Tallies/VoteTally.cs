using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay.Tallies;

/// <summary>How many agree, disagree and pass.</summary>
internal readonly record struct VoteTally(int Agrees, int Disagrees, int Passes)
{
    public static VoteTally Of(IEnumerable<VoteChoice> choices) =>
        choices.Aggregate(default(VoteTally), (tally, choice) => tally.With(choice));

    public VoteTally With(VoteChoice choice) => choice switch
    {
        VoteChoice.Agree => this with { Agrees = Agrees + 1 },
        VoteChoice.Disagree => this with { Disagrees = Disagrees + 1 },
        _ => this with { Passes = Passes + 1 },
    };

    public override string ToString() => $"{Agrees} / {Disagrees} / {Passes}";
}
