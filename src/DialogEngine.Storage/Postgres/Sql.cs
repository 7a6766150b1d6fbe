namespace DialogEngine.Storage.Postgres;

/// <summary>A statement, and how long its answer is waited for.</summary>
internal readonly record struct Sql(string Text, TimeSpan Patience)
{
    public static implicit operator Sql(string text) => new(text, Postgres.Patience.Statement);
}
