using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

// A SignalR hub that inserts each vote with EF Core into SQLite and sends the tally to all on each vote.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSignalR();
var file = builder.Configuration["Database"] ?? "votes.db";
builder.Services.AddDbContextPool<VoteContext>(options => options.UseSqlite($"Data Source={file}"));
var app = builder.Build();
using (var scope = app.Services.CreateScope()) await scope.ServiceProvider.GetRequiredService<VoteContext>().Database.EnsureCreatedAsync();
app.MapHub<VoteHub>("/vote");
app.Run();

internal sealed class VoteHub(VoteContext database) : Hub
{
    public async Task<bool> Vote(string ballot, int option)
    {
        database.Votes.Add(new Vote { Ballot = ballot, Option = option });
        await database.SaveChangesAsync();
        var counts = new long[3];
        foreach (var group in await database.Votes.GroupBy(vote => vote.Option).Select(votes => new { votes.Key, Count = votes.LongCount() }).ToListAsync())
            counts[group.Key] = group.Count;
        await Clients.All.SendAsync("tally", counts.Sum(), counts);
        return true;
    }
}

internal sealed class VoteContext(DbContextOptions<VoteContext> options) : DbContext(options)
{
    public DbSet<Vote> Votes => Set<Vote>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Vote>().HasIndex(vote => vote.Ballot).IsUnique();
}

internal sealed class Vote
{
    public long Id { get; set; }

    public required string Ballot { get; set; }

    public int Option { get; set; }
}
