using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.SignalR;

// A SignalR hub that does nothing: what remains is what it costs to be asked over a hub, and to answer.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSignalR();
var app = builder.Build();
app.MapHub<VoteHub>("/vote");
app.Run();

internal sealed class VoteHub : Hub
{
    [SuppressMessage("Performance", "CA1822", Justification = "SignalR offers methods of an instance, and no static ones.")]
    public bool Vote(string ballot, int option) => true;
}
