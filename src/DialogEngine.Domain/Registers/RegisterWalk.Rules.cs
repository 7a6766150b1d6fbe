using System.Globalization;
using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

internal sealed partial class RegisterWalk
{
    private void Key(EntryKey key, string place)
    {
        var first = _names[key]!;
        if (first.Place != place) Add($"{place}/key", "a key that no other entry has", $"'{key}', which {KnownNames.Words(first.Sort)} has too: {first.Place}");
    }

    private void Refers(EntryKey key, string place, params EntrySort[] sorts)
    {
        var expected = $"the key of {KnownNames.Words(sorts)}";
        if (_names[key] is not { } entry)
            Add(place, expected, $"'{key}', which no entry has{(_names.Alike(key) is { } alike ? $"; there is '{alike}'" : "")}");
        else if (!sorts.Contains(entry.Sort))
            Add(place, expected, $"'{key}', which is {KnownNames.Words(entry.Sort)}");
    }

    private void Shown(ValueList<EntryKey> evidence, string place) =>
        Each(evidence, $"{place}/evidence", (key, here) => Refers(key, here, EntrySort.Evidence));

    private void Code(PublicBodyCode code, string place)
    {
        if (_names[code] is null) Add(place, "the code of a body that the register lists", $"'{code}', an unknown code");
    }

    private void Collaborators(ValueList<Collaborator> collaborators, string place) => Each(collaborators, place, (collaborator, here) =>
    {
        if (collaborator is Collaborator.Body body) Code(body.Code, here);
        if (collaborator is Collaborator.Bodies { Kind: not (PublicBodyKind.Municipality or PublicBodyKind.Region or PublicBodyKind.CountyAdministrativeBoard) and var kind })
            Add(here, "a kind of body that belongs to a county", $"'{kind}'");
    });

    private void After(EntryKey commitment, DateOnly day, string place)
    {
        if (_names.SignedOn(commitment) is { } signed && day < signed)
            Add(place, $"{Day(signed)}, when '{commitment}' was made, or later", Day(day));
    }

    private void Kind<T>(T kind, string place) where T : struct, Enum
    {
        if (!Enum.IsDefined(kind)) Add(place, $"one of {string.Join(", ", Enum.GetNames<T>())}", $"{kind}");
    }

    private void Source(Source? source, string place)
    {
        if (source is not null) Address(source, $"{place}/source");
    }

    private void Address(Source source, string place)
    {
        if (source.Address is { } address && !(address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)))
            Add($"{place}/address", "an address on the web, such as https://example.org/", $"'{address}'");
    }

    private void Add(string place, string expected, string found) => _mistakes.Add(new Mistake(place, expected, found));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Each<T>(ValueList<T> items, string place, Action<T, string> check)
    {
        foreach (var (i, item) in items.Index()) check(item, $"{place}/{i}");
    }
}
