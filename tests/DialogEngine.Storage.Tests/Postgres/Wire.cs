using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>The network between a store and its server, which can be cut where it hurts.</summary>
public sealed class Wire : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Line, bool> _lines = [];
    private readonly PostgresServer _server;
    private Func<Line, ReadOnlyMemory<byte>, Task>? _atCommit;
    private Task _letsIn = Task.CompletedTask;

    public Wire(PostgresServer server)
    {
        _server = server;
        _listener.Start();
        _ = Listen();
    }

    /// <summary>The connection string of a database, by way of this wire.</summary>
    public string Through(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Host = IPAddress.Loopback.ToString(),
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
    }.ConnectionString;

    /// <summary>Cuts the connection that commits next before the server hears of it. Completes when that has happened.</summary>
    public Task LoseNextCommit() => AtNextCommit((_, _) => Task.CompletedTask);

    /// <summary>Cuts the connection that commits next when the server has carried it out but nobody has heard so.</summary>
    public Task LoseAnswerToNextCommit() => AtNextCommit((line, commit) => line.SendUnheard(commit));

    /// <summary>Cuts the connection that commits next, and lets the server hear of the commit later.</summary>
    /// <param name="until">When the server is to hear of it.</param>
    public Task DelayNextCommit(Task until) => AtNextCommit(async (line, commit) =>
    {
        line.Client.Close();
        await until;
        await line.SendUnheard(commit);
    });

    /// <summary>Lets no new connection through before this has happened.</summary>
    public void HoldNewConnections(Task until) => _letsIn = until;

    /// <summary>Cuts all connections.</summary>
    public void Cut()
    {
        foreach (var line in _lines.Keys) line.Dispose();
    }

    public void Dispose()
    {
        _listener.Dispose();
        Cut();
    }

    private Task AtNextCommit(Func<Line, ReadOnlyMemory<byte>, Task> act)
    {
        var met = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _atCommit = async (line, commit) =>
        {
            await act(line, commit);
            met.SetResult();
        };
        return met.Task;
    }

    private async Task Listen()
    {
        try
        {
            while (true) _ = Carry(new Line(await _listener.AcceptSocketAsync()));
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Nobody is let in any more.
        }
    }

    private async Task Carry(Line line)
    {
        _lines[line] = true;
        try
        {
            await _letsIn;
            await line.Server.ConnectAsync(new UnixDomainSocketEndPoint(_server.Socket));
            await Task.WhenAll(FromClient(line), line.FromServer());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Cut, from one side or the other.
        }

        line.Dispose();
        _lines.TryRemove(line, out _);
    }

    private async Task FromClient(Line line)
    {
        using (line)
        {
            var buffer = new byte[65_536];
            while (await line.Client.ReceiveAsync(buffer) is > 0 and var length)
            {
                var sent = buffer.AsMemory(0, length);
                if (sent.Span.IndexOf("COMMIT\0"u8) >= 0 && Interlocked.Exchange(ref _atCommit, null) is { } act)
                {
                    await act(line, sent);
                    return;
                }

                await line.Server.SendAsync(sent);
            }
        }
    }

    /// <summary>One connection, which has two ends.</summary>
    private sealed class Line(Socket client) : IDisposable
    {
        private TaskCompletionSource? _answered;

        public Socket Client => client;

        public Socket Server { get; } = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

        /// <summary>Sends to the server and keeps its answer from the client.</summary>
        public async Task SendUnheard(ReadOnlyMemory<byte> request)
        {
            _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await Server.SendAsync(request);
            await _answered.Task;
        }

        public async Task FromServer()
        {
            using (this)
            {
                var buffer = new byte[65_536];
                while (await Server.ReceiveAsync(buffer) is > 0 and var length)
                {
                    if (_answered is null) await Client.SendAsync(buffer.AsMemory(0, length));
                    else _answered.TrySetResult();
                }

                _answered?.TrySetResult();
            }
        }

        public void Dispose()
        {
            Client.Dispose();
            Server.Dispose();
        }
    }
}
