using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking;

/// <summary>Whatever an engine without mistakes does is accepted; one mistake in it is found, every time.</summary>
public class RandomRunTests
{
    private const int Runs = 60;

    private static readonly Gen<(int Phone, int Option, int Fate)[]> Votes =
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 3], Gen.Int[0, 9]).Array[8, 40];

    [Fact]
    public void HonestRun_IsAccepted() => Votes.Sample(
        votes =>
        {
            var run = Play(votes);
            // Of what is drawn, it may be that nothing was acknowledged or looked at.
            run.Vote("phone-1", Poll, 1);
            run.Saw("phone-1", Poll);
            run.Finish().Judge("I1", "I5", "I8").IsGood();
        },
        iter: Runs, threads: 1);

    [Fact]
    public void AcknowledgedBallotThatIsRemoved_IsFound() => Votes.Sample(
        votes =>
        {
            var run = Play(votes);
            var ballot = run.Vote("phone-1", Poll, 1);
            run.Polls[Poll].Forget("phone-1", ballot);
            Assert.Contains("I1", run.Finish().Judge().Violated);
        },
        iter: Runs, threads: 1);

    [Fact]
    public void ChoiceThatIsFlipped_IsFound() => Votes.Sample(
        votes =>
        {
            var run = Play(votes);
            run.Vote("phone-1", Poll, 1);
            var violated = run.Finish().Change("UPDATE ballot SET choice = x'02' WHERE choice = x'01'").Judge().Violated;
            Assert.Contains("I1", violated);
            Assert.Contains("I4", violated);
        },
        iter: Runs, threads: 1);

    [Fact]
    public void CountThatIsMoved_IsFound() => Votes.Sample(
        votes =>
        {
            var run = Play(votes);
            run.Vote("phone-1", Poll, 1);
            run.Read(Poll, tally => tally with { Counts = [tally.Counts[0] + 1, tally.Counts[1] - 1, tally.Counts[2]] });
            Assert.Contains("I5", run.Finish().Judge().Violated);
        },
        iter: Runs, threads: 1);

    [Fact]
    public void VersionThatIsLowered_IsFound() => Votes.Sample(
        votes =>
        {
            var run = Play(votes);
            run.Vote("phone-1", Poll, 1);
            run.Saw("phone-1", Poll).Saw("phone-1", Poll, tally => tally with { Version = tally.Version - 1 });
            Assert.Contains("I5", run.Finish().Judge().Violated);
        },
        iter: Runs, threads: 1);

    [Fact]
    public void JournalWithAByteFlipped_IsFound() => Gen.Select(Votes, Gen.Int[1, 5], Gen.Int[0, 31]).Sample(
        (votes, version, at) =>
        {
            var run = Play(votes).Finish();
            var hash = run.Journal.Entries[version - 1].Hash.ToArray();
            hash[at] ^= 1;
            Assert.Contains("I8", run.Change($"UPDATE dialogue_event SET hash = x'{Convert.ToHexString(hash)}' WHERE version = {version}").Judge().Violated);
        },
        iter: Runs, threads: 1);

    // A phone has one ballot under way; some outcomes stay unknown, happened or not, and are sent again or are not.
    private static HandMadeRun Play((int Phone, int Option, int Fate)[] votes)
    {
        var run = Run();
        var waiting = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        foreach (var (phone, option, fate) in votes)
        {
            var who = $"phone-{phone}";
            if (waiting.Remove(who, out var unknown))
            {
                run.Again(unknown).Record(unknown).Ok(unknown);
                continue;
            }

            var hasCast = run.Polls[Poll].Voters.Any(voter => voter.Who == who);
            int[] choice = option == 3 ? hasCast && run.Polls[Poll].CastsOf(who)[^1].Choice.Length > 0 ? [] : [0] : [option];
            var ballot = run.Invoke(who, Poll, choice);
            if (fate is 0 or 1)
            {
                if (fate is 0) run.Record(ballot);
                run.Info(ballot);
                waiting[who] = ballot;
                continue;
            }

            if (fate is 2) run.Read(Poll);
            run.Record(ballot);
            if (fate is 3) run.Read(Poll);
            if (fate is 4) run.Saw("phone-5", Poll);
            run.Ok(ballot);
            if (fate is 5) run.Again(ballot).Ok(ballot);
            if (fate is 6) run.Read(Poll).Saw("projector", Poll);
        }

        foreach (var (_, ballot) in waiting) run.Again(ballot).Record(ballot).Ok(ballot);
        return run;
    }
}
