using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CsCheck;
using DialogEngine.LoadTests.Wire.SignalR;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Options;

namespace DialogEngine.LoadTests.Wire;

/// <summary>Our two dialects against SignalR's own: what one writes the other reads.</summary>
public class DialectTests
{
    private static readonly (IDialect Ours, IHubProtocol Theirs)[] Pairs =
    [
        (new JsonDialect(), new JsonHubProtocol(Options.Create(new JsonHubProtocolOptions { PayloadSerializerOptions = new(JsonSerializerDefaults.Web) }))),
        (new MessagePackDialect(), new MessagePackHubProtocol()),
    ];

    private static readonly Gen<string> Word = Gen.Char.AlphaNumeric.Array[1, 20].Select(letters => new string(letters));
    private static readonly Gen<UInt128> Id = Gen.ULong.Select(Gen.ULong, (high, low) => new UInt128(high, low));

    private static readonly Gen<Call> AnyCall = Gen.OneOf(
        Word.Select(Id, Gen.Int[0, 11], (poll, id, option) => (Call)new Call.Cast(poll, id, option)),
        Id.Select(Id, (question, id) => (Call)new Call.Support(question, id)),
        Id.Select(Gen.String[1, 100], (id, text) => (Call)new Call.Ask(id, new string([.. text.Where(c => !char.IsSurrogate(c))]))),
        Word.Select(poll => (Call)new Call.Command("ClosePoll", poll)),
        Word.Select(poll => (Call)new Call.Command("OpenPoll", poll)),
        Gen.Const((Call)new Call.Command("OpenDialogue")));

    public static TheoryData<int> Both { get; } = [0, 1];

    [Theory]
    [MemberData(nameof(Both))]
    public void Call_IsReadBySignalR_AsItWasMeant(int pair) => AnyCall.Select(Gen.Int[1, int.MaxValue]).Sample((call, number) =>
    {
        var (ours, theirs) = Pairs[pair];
        var bytes = new ArrayBufferWriter<byte>();
        ours.Write(bytes, number, call);
        var rest = new ReadOnlySequence<byte>(bytes.WrittenMemory);

        Assert.True(theirs.TryParseMessage(ref rest, Binder.It, out var message));
        Assert.True(rest.IsEmpty);
        var invocation = Assert.IsType<InvocationMessage>(message);
        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), invocation.InvocationId);
        Assert.Equal(JsonDialect.Target(call), invocation.Target);
        Assert.Equal(Expected(call), invocation.Arguments is [var argument] ? Flat(argument) : null);
    });

    [Theory]
    [MemberData(nameof(Both))]
    public void Resume_AsksForNoAnswer(int pair)
    {
        var (ours, theirs) = Pairs[pair];
        var bytes = new ArrayBufferWriter<byte>();
        ours.Write(bytes, 5, Call.Resume.It);
        var rest = new ReadOnlySequence<byte>(bytes.WrittenMemory);

        Assert.True(theirs.TryParseMessage(ref rest, Binder.It, out var message));
        Assert.Null(Assert.IsType<InvocationMessage>(message).InvocationId);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Messages_OfSignalR_AreReadOneAfterTheOther_HoweverTheyAreCut(int pair) =>
        Gen.Int[0, int.MaxValue].Select(Gen.Long[0, 1L << 40], Gen.Long[0, 1L << 40].Array[0, 12], Word).Sample((call, version, counts, poll) =>
        {
            var (ours, theirs) = Pairs[pair];
            (HubMessage Said, Heard Expected)[] conversation =
            [
                (new InvocationMessage("Tally", [new TallyOnTheWire(poll, version, "Open", counts, 7, true)]), new Heard.Tally(poll, version, 7, counts, true)),
                (PingMessage.Instance, Heard.Other.It),
                (CompletionMessage.WithResult($"{call}", new AnswerOnTheWire("TooFast", 400)), new Heard.Answer(call, "TooFast", 400)),
                (CompletionMessage.WithResult($"{call}", new DeskAnswerOnTheWire("Done", version)), new Heard.Answer(call, "Done", Version: version)),
                (CompletionMessage.WithError($"{call}", "No."), new Heard.Answer(call, "", Error: "No.")),
                (CompletionMessage.Empty($"{call}"), new Heard.Answer(call, "")),
                (new InvocationMessage("Change", [new ChangeOnTheWire(version, version + 1, ["x"])]), new Heard.Change(version, version + 1)),
                (new InvocationMessage("Presence", [new { Room = 1 }]), Heard.Other.It),
                (new InvocationMessage("Snapshot", [new SnapshotOnTheWire(1, version, [new TallyOnTheWire(poll, 3, "Open", counts, 2, false)], "rest")]), new Heard.Snapshot(version, [new Heard.Tally(poll, 3, 2, counts, false)])),
                (new CloseMessage("Bye.", allowReconnect: true), new Heard.Goodbye("Bye.")),
            ];
            var bytes = conversation.SelectMany(one => theirs.GetMessageBytes(one.Said).ToArray()).ToArray();

            var read = 0;
            foreach (var (_, expected) in conversation)
            {
                var (length, heard) = ours.Next(bytes.AsSpan(read));
                for (var cut = 0; cut < length; cut += Math.Max(1, length / 5)) Assert.Equal((0, null), ours.Next(bytes.AsSpan(read, cut)));
                Assert.Equal(Flat(expected), Flat(heard!));
                read += length;
            }

            Assert.Equal(bytes.Length, read);
        });

    [Theory]
    [MemberData(nameof(Both))]
    public void Broadcast_ThatComesAgain_IsReadOnce(int pair)
    {
        var (ours, theirs) = Pairs[pair];
        var bytes = theirs.GetMessageBytes(new InvocationMessage("Tally", [new TallyOnTheWire("p", 4, "Open", [1, 3], 4, false)])).ToArray();

        Assert.Same(ours.Next(bytes).Heard, ours.Next(bytes).Heard);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Greeting_IsTakenUpOrRefused(int pair)
    {
        var ours = Pairs[pair].Ours;

        Assert.Equal((3, Heard.Ready.It), ours.Greet("{}\u001e"u8));
        Assert.Equal((0, null), ours.Greet("{}"u8));
        Assert.Contains("No such protocol", Assert.Throws<WireException>(() => ours.Greet("{\"error\":\"No such protocol\"}\u001e"u8)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rubbish_IsAWireException_AndNothingElse() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        foreach (var (ours, _) in Pairs)
        {
            try
            {
                Assert.InRange(ours.Next(bytes).Read, 0, bytes.Length);
            }
            catch (WireException)
            {
                // As it should be.
            }
        }
    }, iter: 20_000);

    private static object? Expected(Call call) => call switch
    {
        Call.Cast cast => new Argument(PollId: cast.Poll, BallotId: Hex(cast.Ballot), Choice: $"{cast.Option}"),
        Call.Support support => new Argument(ContributionId: Hex(support.Contribution), BallotId: Hex(support.Ballot), On: true),
        Call.Ask ask => new Argument(ContributionId: Hex(ask.Contribution), Text: ask.Text),
        Call.Command { Method: "OpenPoll" } opened => new Argument(PollId: opened.Poll),
        Call.Command command => command.Poll,
        _ => null,
    };

    private static string Hex(UInt128 id) => id.ToString("x32", CultureInfo.InvariantCulture);

    private static object? Flat(object? argument) => argument is CastOnTheWire cast
        ? new Argument(cast.PollId, cast.BallotId, cast.Choice is null ? null : string.Join(',', cast.Choice), cast.ContributionId, cast.Text, cast.On)
        : argument;

    // Records with lists in them are compared by what is in the lists.
    private static string Flat(Heard heard) => heard switch
    {
        Heard.Tally tally => $"{tally with { Counts = [] }} {string.Join(',', tally.Counts)}",
        Heard.Snapshot snapshot => $"{snapshot.Version}: {string.Join(';', snapshot.Tallies.Select(Flat))}",
        _ => heard.ToString(),
    };

    /// <summary>What a call's argument comes to at the other end, flat so that it can be compared.</summary>
    public sealed record Argument(
        string? PollId = null, string? BallotId = null, string? Choice = null, string? ContributionId = null, string? Text = null, bool? On = null);

    public sealed record TallyOnTheWire(string PollId, long Version, string State, long[] Counts, long Ballots, bool Final);

    public sealed record AnswerOnTheWire(string Verdict, int? RetryAfterMs);

    public sealed record DeskAnswerOnTheWire(string Verdict, long? Version);

    public sealed record ChangeOnTheWire(long From, long Version, string[] RemovedPolls);

    public sealed record SnapshotOnTheWire(int Protocol, long Version, TallyOnTheWire[] Tallies, string Rest);

    public sealed record CastOnTheWire(string? PollId, string? BallotId, int[]? Choice, string? ContributionId, string? Text, bool? On);

    /// <summary>Tells SignalR what the engine's methods take.</summary>
    private sealed class Binder : IInvocationBinder
    {
        public static Binder It { get; } = new();

        public IReadOnlyList<Type> GetParameterTypes(string methodName) => methodName switch
        {
            "CastBallot" or "Support" or "Contribute" or "OpenPoll" => [typeof(CastOnTheWire)],
            "OpenDialogue" or "Resume" => [],
            _ => [typeof(string)],
        };

        public Type GetReturnType(string invocationId) => typeof(object);

        public Type GetStreamItemType(string streamId) => typeof(object);
    }
}
