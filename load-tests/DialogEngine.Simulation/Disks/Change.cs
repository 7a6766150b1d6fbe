using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Simulating;

/// <summary>A row of a table as it is from now on: what a transaction leaves in the log.</summary>
internal abstract record Change
{
    private Change()
    {
    }

    public abstract void Apply(Tables tables);

    public abstract void Write(BinaryWriter to);

    public static Change Read(BinaryReader from)
    {
        var kind = from.ReadByte();
        return kind switch
        {
            0 => new Entered(DialogueId.Parse(from.ReadString()), from.ReadString(), ReadBytes(from), ReadTime(from), from.ReadBoolean()),
            1 => new Opened(new BoxId(DialogueId.Parse(from.ReadString()), from.ReadInt32()), from.ReadInt64()),
            2 => new OfPoll(ReadPoll(from)),
            3 => new OfBallot(from.ReadInt32(), ReadNumber(from), ReadBallot(from)),
            4 => new OfJournal(DialogueId.Parse(from.ReadString()), ReadEntry(from)),
            _ => throw new InvalidDataException($"There is no change of kind {kind}."),
        };
    }

    public sealed record Entered(DialogueId Id, string JoinCode, byte[] SupportSecret, DateTimeOffset At, bool Accepting) : Change
    {
        public override void Apply(Tables tables) => tables.Dialogues[Id] = this;

        public override void Write(BinaryWriter to)
        {
            to.Write((byte)0);
            to.Write(Id.ToString());
            to.Write(JoinCode);
            WriteBytes(to, SupportSecret);
            to.Write(At.UtcTicks);
            to.Write(Accepting);
        }
    }

    public sealed record Opened(BoxId Box, long Epoch) : Change
    {
        public override void Apply(Tables tables) => tables.Epochs[Box] = Epoch;

        public override void Write(BinaryWriter to)
        {
            to.Write((byte)1);
            to.Write(Box.Dialogue.ToString());
            to.Write(Box.Number);
            to.Write(Epoch);
        }
    }

    public sealed record OfPoll(StoredPoll Poll) : Change
    {
        public override void Apply(Tables tables) => tables.Put(Poll);

        public override void Write(BinaryWriter to)
        {
            to.Write((byte)2);
            to.Write(Poll.Number);
            to.Write(Poll.Dialogue.ToString());
            to.Write(Poll.Id.ToString());
            to.Write(Poll.Form.Options);
            to.Write(Poll.Form.MinChoices);
            to.Write(Poll.Form.MaxChoices);
            to.Write(Poll.Open);
            to.Write(Poll.ClosesAt?.UtcTicks ?? -1);
            WriteBytes(to, Poll.Secret);
        }
    }

    public sealed record OfBallot(int Poll, UInt128 Voter, BallotRow Row) : Change
    {
        public override void Apply(Tables tables) => tables.Ballots[Poll - 1][Voter] = Row;

        public override void Write(BinaryWriter to)
        {
            to.Write((byte)3);
            to.Write(Poll);
            WriteNumber(to, Voter);
            WriteNumber(to, Row.Ballot.Id.Value);
            WriteBytes(to, Row.Ballot.Choice.Options.ToArray());
            to.Write(Row.Ballot.Revision);
            WriteBytes(to, ReplacedIds.Write(Row.Ballot.Replaced));
            to.Write((byte)Row.Attendance);
        }
    }

    public sealed record OfJournal(DialogueId Dialogue, StoredEntry Stored) : Change
    {
        public override void Apply(Tables tables) => tables.Journal(Dialogue).Add(Stored);

        public override void Write(BinaryWriter to)
        {
            to.Write((byte)4);
            to.Write(Dialogue.ToString());
            to.Write(Stored.Entry.Version);
            to.Write(Stored.Entry.At.UtcTicks);
            to.Write(Stored.Entry.Kind);
            to.Write(Stored.Entry.Payload);
            WriteBytes(to, Stored.PreviousHash);
            WriteBytes(to, Stored.Hash);
        }
    }

    private static StoredPoll ReadPoll(BinaryReader from)
    {
        var (number, dialogue, id) = (from.ReadInt32(), DialogueId.Parse(from.ReadString()), PollId.Parse(from.ReadString()));
        var form = new BallotForm(from.ReadInt32(), from.ReadInt32(), from.ReadInt32());
        var (open, ticks) = (from.ReadBoolean(), from.ReadInt64());
        return new StoredPoll(number, dialogue, id, form, open, ticks < 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero), ReadBytes(from));
    }

    private static BallotRow ReadBallot(BinaryReader from)
    {
        var (id, choice, revision) = (new BallotId(ReadNumber(from)), Choice.FromBytes(ReadBytes(from)), from.ReadInt32());
        return new BallotRow(new CastBallot(id, choice, revision, ReplacedIds.Read(ReadBytes(from))), (Attendance)from.ReadByte());
    }

    private static StoredEntry ReadEntry(BinaryReader from)
    {
        var entry = new JournalEntry(from.ReadInt64(), ReadTime(from), from.ReadString(), from.ReadString());
        return new StoredEntry(entry, ReadBytes(from), ReadBytes(from));
    }

    private static DateTimeOffset ReadTime(BinaryReader from) => new(from.ReadInt64(), TimeSpan.Zero);

    private static UInt128 ReadNumber(BinaryReader from) => new(from.ReadUInt64(), from.ReadUInt64());

    private static byte[] ReadBytes(BinaryReader from) => from.ReadBytes(from.ReadInt32());

    private static void WriteNumber(BinaryWriter to, UInt128 number)
    {
        to.Write((ulong)(number >> 64));
        to.Write((ulong)(number & ulong.MaxValue));
    }

    private static void WriteBytes(BinaryWriter to, byte[] bytes)
    {
        to.Write(bytes.Length);
        to.Write(bytes);
    }
}
