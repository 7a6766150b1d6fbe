using System.Buffers;

namespace DialogEngine.LoadTests.Wire;

/// <summary>How one kind of server is spoken to over a WebSocket. Has no state: one is shared by all phones.</summary>
internal interface IDialect
{
    /// <summary>What reports call it.</summary>
    string Name { get; }

    /// <summary>The frames it is sent in.</summary>
    Opcode Opcode { get; }

    /// <summary>What a client says first; empty when the server does.</summary>
    ReadOnlyMemory<byte> Greeting { get; }

    /// <summary>What a client says every fifteen seconds so that it counts as there; empty when the server asks instead.</summary>
    ReadOnlyMemory<byte> KeepAlive { get; }

    /// <summary>Whether a server says first where everything stands. Where it does not, who is connected is in.</summary>
    bool BeginsWithSnapshot { get; }

    /// <summary>Writes a call.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="number">What its answer will name; above 0.</param>
    /// <param name="call">What is asked.</param>
    void Write(IBufferWriter<byte> to, int number, Call call);

    /// <summary>Reads what the server says before the conversation.</summary>
    /// <returns>How many bytes were read, and what was heard; null while there is too little.</returns>
    /// <exception cref="WireException">The server refuses, or is of another kind.</exception>
    (int Read, Heard? Heard) Greet(ReadOnlySpan<byte> bytes);

    /// <summary>Reads one thing the server says.</summary>
    /// <returns>How many bytes were read, and what was heard; null while there is too little.</returns>
    /// <exception cref="WireException">The server is of another kind.</exception>
    (int Read, Heard? Heard) Next(ReadOnlySpan<byte> bytes);
}
