using System.Globalization;
using System.Reflection;

namespace DialogEngine.Storage;

/// <summary>
/// The numbered scripts that make the tables of a store: <c>001.sql</c>, <c>002-membership.sql</c>. A script that has
/// been released is never changed; a new one follows it.
/// </summary>
internal sealed class SchemaScripts
{
    private const string Suffix = ".sql";
    private const int Digits = 3;

    private readonly (int Version, string Resource)[] _scripts;

    /// <param name="provider">The folder of the provider that they belong to.</param>
    public SchemaScripts(string provider)
    {
        var prefix = $"{nameof(DialogEngine)}.{provider}.Schema.";
        _scripts =
        [
            .. from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
               where name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal)
               let version = int.Parse(name.AsSpan(prefix.Length, Digits), NumberStyles.None, CultureInfo.InvariantCulture)
               orderby version
               select (version, name),
        ];
    }

    /// <summary>The version of the newest script.</summary>
    public int Newest => _scripts[^1].Version;

    /// <summary>The scripts that a store of this version does not have yet, oldest first.</summary>
    public IEnumerable<(int Version, string Sql)> After(long version) =>
        from script in _scripts where script.Version > version select (script.Version, Text(script.Resource));

    /// <summary>What to say of a store that a newer engine has made.</summary>
    public StoreUnavailableException TooNew(string store, long found) => new(
        $"The store '{store}' has schema version {found}; this engine knows versions up to {Newest}. Start the engine that made it, or a newer one.");

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
