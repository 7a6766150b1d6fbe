using System.Buffers.Text;
using System.Text.Json;

namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>Reads what a server calls a method of the client with: the reader stands at the beginning of a list.</summary>
internal delegate Heard ReadArguments(string? target, ref Utf8JsonReader arguments);

/// <summary>Reads what came of a call: the reader stands at the value.</summary>
internal delegate Heard.Answer ReadResult(ref Utf8JsonReader result, int call);

/// <summary>Reads one record of SignalR's JSON protocol, whatever is in it. Its members may come in any order.</summary>
internal static class JsonEnvelope
{
    public static Heard Read(ReadOnlySpan<byte> record, ReadArguments message, ReadResult answer)
    {
        var json = new Utf8JsonReader(record);
        Utf8JsonReader arguments = default;
        Utf8JsonReader result = default;
        var (type, call, hasArguments, hasResult) = (0, 0, false, false);
        string? target = null;
        string? error = null;
        json.Read();
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (Is(ref json, "type"u8)) type = json.GetInt32();
            else if (Is(ref json, "target"u8)) target = json.GetString();
            else if (Is(ref json, "error"u8)) error = json.GetString();
            else if (Is(ref json, "invocationId"u8)) call = Number(ref json);
            else if (Is(ref json, "result"u8))
            {
                result = json;
                hasResult = true;
            }
            else if (Is(ref json, "arguments"u8))
            {
                arguments = json;
                hasArguments = true;
            }

            json.Skip();
        }

        return type switch
        {
            HubMessages.Completion => hasResult ? answer(ref result, call) : new Heard.Answer(call, "", Error: error),
            HubMessages.Invocation when hasArguments && arguments.TokenType is JsonTokenType.StartArray => message(target, ref arguments),
            HubMessages.Close => new Heard.Goodbye(error),
            _ => Heard.Other.It,
        };
    }

    /// <summary>Whether the reader stands at this member; moves on to its value then.</summary>
    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.TokenType is JsonTokenType.PropertyName && json.ValueTextEquals(name) && json.Read();

    private static int Number(ref Utf8JsonReader json) =>
        Utf8Parser.TryParse(json.ValueSpan, out int number, out var read) && read == json.ValueSpan.Length ? number : throw new FormatException("A call is named by a number.");
}
