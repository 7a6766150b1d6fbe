using System.Collections.Immutable;
using DialogEngine.Commitments;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;
using Microsoft.EntityFrameworkCore;

namespace DialogEngine.Sql;

/// <summary>The values of the domain as tables: all that EF Core has to be told.</summary>
public sealed class FollowUpContext(DbContextOptions<FollowUpContext> options) : DbContext(options)
{
    public DbSet<CommitmentFollowUp> FollowUps => Set<CommitmentFollowUp>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<Poll> Polls => Set<Poll>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<EntryKey>().HaveConversion<AsText<EntryKey>>();
        configurationBuilder.Properties<PublicBodyCode>().HaveConversion<AsText<PublicBodyCode>>();
        configurationBuilder.Properties<CountyCode>().HaveConversion<AsText<CountyCode>>();
        configurationBuilder.Properties<CommitmentKind>().HaveConversion<AsText<CommitmentKind>>();
        configurationBuilder.Properties<ContributionId>().HaveConversion<AsText<ContributionId>>();
        configurationBuilder.Properties<ParticipantId>().HaveConversion<AsText<ParticipantId>>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<AsTicks>();
        configurationBuilder.Properties<LocalizedText>().HaveConversion<AsJson<LocalizedText>>();
        configurationBuilder.Properties<ImmutableArray<string>>().HaveConversion<AsJson<ImmutableArray<string>>>();
        configurationBuilder.Properties<PollPlan>().HaveConversion<AsJson<PollPlan>>();
        configurationBuilder.Properties<HybridTally>().HaveConversion<AsJson<HybridTally>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CommitmentFollowUp>().HasKey(row => row.Key);

        // A poll is named by its plan, and its name is unique within its dialogue alone.
        modelBuilder.Entity<Poll>().Property<long>("Row");
        modelBuilder.Entity<Poll>().HasKey("Row");
    }
}
