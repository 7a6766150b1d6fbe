using System.Security.Cryptography;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Benchmarking;

/// <summary>A dialogue with many polls, and what happened in it.</summary>
internal static class Meeting
{
    public static readonly DialogueId Id = DialogueId.Parse("7k2m9x4c1q8w");
    public static readonly ModeratorId Karin = ModeratorId.Parse("4c1q8w7k2m9x");
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 18, 0, 0, TimeSpan.Zero);

    /// <summary>A plan with so many polls of three options.</summary>
    public static DialoguePlan Plan(int polls) => DialoguePlan.Titled(LocalizedText.Of("Demokrativeckan", "Democracy Week")) with
    {
        Polls = [.. Enumerable.Range(1, polls).Select(Poll)],
    };

    /// <summary>The poll with a number.</summary>
    public static PollId PollOf(int number) => PollId.Parse($"poll-{number}");

    /// <summary>What happens when the polls are opened, closed and published, one after the other.</summary>
    public static List<DialogueEvent> Evening(int polls)
    {
        var dialogue = Dialogue.From(new DialogueEvent.Created(Id, Plan(polls), "482917", Karin, Now));
        List<DialogueEvent> happened = [new DialogueEvent.Created(Id, Plan(polls), "482917", Karin, Now)];
        Carry(new DialogueCommand.Open(Karin));
        for (var number = 1; number <= polls; number++)
        {
            Carry(new DialogueCommand.OpenPoll(PollOf(number), null, Karin));
            Carry(new DialogueCommand.ClosePoll(PollOf(number), Karin));
            Happen(new DialogueEvent.PollCounted(PollOf(number), HybridTally.Zero(3)));
            Carry(new DialogueCommand.PublishPoll(PollOf(number), Karin));
        }

        return happened;

        void Carry(DialogueCommand command)
        {
            foreach (var happening in dialogue.Decide(command, Now).Events) Happen(happening);
        }

        void Happen(DialogueEvent happening)
        {
            happened.Add(happening);
            dialogue = dialogue.Apply(happening);
        }
    }

    /// <summary>Ballots of so many voters, each in its own box, always the same.</summary>
    public static (VoterKey Voter, BallotId Id, Choice Choice)[] Ballots(int count)
    {
        var secret = SHA256.HashData("trygg"u8);
        return [.. Enumerable.Range(1, count).Select(n => (VoterKey.Of(new ParticipantId((UInt128)n), secret), new BallotId((UInt128)n), Choice.Of(n % 3)))];
    }

    private static PollPlan Poll(int number) => new(
        PollOf(number), null, PollKind.SingleChoice, LocalizedText.Of("Vågar du säga vad du tycker?", "Do you dare to speak your mind?"),
        [LocalizedText.Of("Ja", "Yes"), LocalizedText.Of("Ibland", "Sometimes"), LocalizedText.Of("Nej", "No")], 1, 1, TallyVisibility.Live);
}
