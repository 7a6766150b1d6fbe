using System.Security.Cryptography;
using System.Text.Json;

namespace DialogEngine.Faults.Histories;

/// <summary>Something that a client wants done, sent until it is known what came of it, each time under the same id.</summary>
/// <param name="What">Such as <c>vote</c>.</param>
/// <param name="Id">32 hexadecimal digits.</param>
/// <param name="About">The poll or contribution that it is about; null for none.</param>
internal record Operation(string What, string Id, string? About = null)
{
    public static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Writes what its outcomes say of it too.</summary>
    public virtual void Name(Utf8JsonWriter json)
    {
        if (About is not null) json.WriteString(What is "approve" or "hide" or "show" or "contribute" ? "contribution" : "poll", About);
    }

    /// <summary>Writes what its sendings say of it.</summary>
    public virtual void Write(Utf8JsonWriter json) => Name(json);
}

/// <summary>A ballot: a vote, a change, a withdrawal (an empty choice), a support.</summary>
internal sealed record BallotOperation(string What, string Id, string Poll, int[] Choice) : Operation(What, Id, Poll)
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("poll", Poll);
        json.WriteString("ballot", Id);
        json.WriteStartArray("choice");
        foreach (var option in Choice) json.WriteNumberValue(option);
        json.WriteEndArray();
    }
}

/// <summary>A contribution.</summary>
internal sealed record ContributionOperation(string Id, string Text) : Operation("contribute", Id, Id)
{
    public override void Write(Utf8JsonWriter json)
    {
        Name(json);
        json.WriteString("text", Text);
    }
}

/// <summary>Joining.</summary>
internal sealed record JoinOperation(string Id, string Attendance) : Operation("join", Id)
{
    public override void Write(Utf8JsonWriter json) => json.WriteString("attendance", Attendance);
}

/// <summary>The opening of a poll, for a time or until it is closed.</summary>
internal sealed record OpenOperation(string Id, string Poll, int? ClosesInSeconds) : Operation("open", Id, Poll)
{
    public override void Write(Utf8JsonWriter json)
    {
        Name(json);
        if (ClosesInSeconds is { } seconds) json.WriteNumber("closesInSeconds", seconds);
    }
}
