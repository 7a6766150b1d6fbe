using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>The first and the last voter key that lie in a box: the keys of one box follow each other.</summary>
internal readonly record struct VotersOfBox(UInt128 First, UInt128 Last)
{
    public static VotersOfBox Of(int box)
    {
        var share = (UInt128.MaxValue / VoterKey.Boxes) + 1;
        var first = share * (UInt128)box;
        return new(first, first + (share - 1));
    }
}
