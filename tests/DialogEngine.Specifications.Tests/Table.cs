using DialogEngine.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DialogEngine.Specifications;

/// <summary>Rows in a list, and the same rows in a SQLite database, which must give the same answers.</summary>
public sealed class Table<T> : IDisposable where T : class
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly IReadOnlyList<T> _rows;
    private readonly Func<T, string> _name;
    private readonly bool _useRelationalNulls;

    /// <summary>The rows given, each under a name.</summary>
    /// <param name="useRelationalNulls">Whether EF Core leaves comparisons with null to the database, as many another translator does.</param>
    public Table(IReadOnlyList<T> rows, Func<T, string> name, bool useRelationalNulls = false)
    {
        _rows = rows;
        _name = name;
        _useRelationalNulls = useRelationalNulls;
        _connection.Open();
        using var context = Open();
        context.Database.EnsureCreated();
        context.AddRange(rows);
        context.SaveChanges();
    }

    /// <summary>The names of the rows that satisfy a specification, in memory and in the database alike.</summary>
    public string Asked(Specification<T> asked)
    {
        using var context = Open();
        var inMemory = Names(_rows.Where(asked));
        Assert.Equal(inMemory, Names(context.Set<T>().AsNoTracking().Where(asked)));
        Assert.Equal(inMemory, Names(_rows.Where(asked.IsSatisfiedBy)));
        return inMemory;
    }

    public FollowUpContext Open() => new(new DbContextOptionsBuilder<FollowUpContext>()
        .UseSqlite(_connection, sqlite => sqlite.UseRelationalNulls(_useRelationalNulls))
        .Options);

    public void Dispose() => _connection.Dispose();

    private string Names(IEnumerable<T> rows) => string.Join(' ', rows.Select(_name).Order(StringComparer.Ordinal));
}
