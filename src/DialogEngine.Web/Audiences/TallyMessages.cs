using DialogEngine.Contributions;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;

namespace DialogEngine.Audiences;

/// <summary>One tally, as each kind of client may see it; each kind is written when the first of them needs it.</summary>
internal sealed class TallyMessages
{
    private readonly Contribution? _contribution;
    private readonly Lazy<SerializedHubMessage> _desk;
    private readonly Lazy<SerializedHubMessage> _voter;
    private readonly Lazy<SerializedHubMessage> _anyone;

    private TallyMessages(PollId poll, Contribution? contribution, Func<Perspective, bool, Wire.Tally> tally)
    {
        Poll = poll;
        _contribution = contribution;
        _desk = new(() => Outgoing.Of(nameof(Wire.Tally), tally(Perspective.Desk, true)));
        _voter = new(() => Outgoing.Of(nameof(Wire.Tally), tally(Perspective.Public, true)));
        _anyone = new(() => Outgoing.Of(nameof(Wire.Tally), tally(Perspective.Public, false)));
    }

    public PollId Poll { get; }

    public static TallyMessages Of(AudienceState state, Poll poll) =>
        new(poll.Id, null, (perspective, hasCast) => perspective.Tally(state, poll, hasCast));

    public static TallyMessages Of(AudienceState state, Contribution contribution) =>
        new(contribution.Support, contribution, (_, _) => Views.Support(contribution, state.Support(contribution)));

    /// <summary>The message for a client, or null when it may not know of this at all.</summary>
    public SerializedHubMessage? For(Client client)
    {
        if (_contribution is { } contribution && !client.Perspective.Sees(contribution)) return null;
        if (client.Role is Role.Desk) return _desk.Value;
        return client.HasVoted(Poll) ? _voter.Value : _anyone.Value;
    }
}
