using System.Text.Json.Serialization;
using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

/// <summary>One tally of the room, the remote and the paper ballots, with its version.</summary>
/// <param name="Version">How many ballots, changes and withdrawals it has taken in; it only grows.</param>
/// <param name="Remote">Ballots cast over the network from elsewhere.</param>
/// <param name="Room">Ballots cast from phones in the hall.</param>
/// <param name="Paper">Ballots counted by hand.</param>
/// <remarks>Added part by part, like <see cref="Tally"/>. <c>default</c> equals the tally of a poll without options.</remarks>
public readonly record struct HybridTally(long Version, Tally Remote, Tally Room, Tally Paper)
{
    /// <summary>All ballots, wherever they were cast.</summary>
    [JsonIgnore]
    public Tally Total => Remote.Plus(Room).Plus(Paper);

    /// <summary>The tally of an empty box.</summary>
    public static HybridTally Zero(int options)
    {
        var zero = Tally.Zero(options);
        return new(0, zero, zero, zero);
    }

    /// <summary>Both together.</summary>
    public HybridTally Plus(HybridTally other) =>
        new(Version + other.Version, Remote.Plus(other.Remote), Room.Plus(other.Room), Paper.Plus(other.Paper));

    /// <summary>The tally after one voter, whose ballot said <paramref name="before"/>, cast <paramref name="after"/>.</summary>
    public HybridTally Replace(Attendance beforeFrom, Choice before, Attendance afterFrom, Choice after)
    {
        var without = With(beforeFrom, Of(beforeFrom).Remove(before));
        return without.With(afterFrom, without.Of(afterFrom).Add(after)) with { Version = Version + 1 };
    }

    /// <summary>The part cast from one place.</summary>
    public Tally Of(Attendance attendance) => attendance switch
    {
        Attendance.Room => Room,
        Attendance.Paper => Paper,
        _ => Remote,
    };

    private HybridTally With(Attendance attendance, Tally part) => attendance switch
    {
        Attendance.Room => this with { Room = part },
        Attendance.Paper => this with { Paper = part },
        _ => this with { Remote = part },
    };
}
