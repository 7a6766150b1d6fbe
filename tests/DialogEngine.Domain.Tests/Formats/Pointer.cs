using System.Text.Json;
using System.Text.Json.Nodes;

namespace DialogEngine.Formats;

/// <summary>JSON pointers (RFC 6901), as far as the tests ask.</summary>
internal static class Pointer
{
    /// <summary>Every place in a document, the root first.</summary>
    public static IEnumerable<string> All(JsonNode? node, string place = "") => node switch
    {
        JsonObject members => members.SelectMany(member => All(member.Value, $"{place}/{Escaped(member.Key)}")).Prepend(place),
        JsonArray items => items.SelectMany((item, i) => All(item, $"{place}/{i}")).Prepend(place),
        _ => [place],
    };

    public static JsonNode At(JsonNode whole, string place) => place.Split('/').Skip(1)
        .Aggregate(whole, (node, part) => node is JsonArray items ? items[int.Parse(part, null)]! : node[Plain(part)]!);

    /// <summary>The document with another value in one place.</summary>
    public static JsonNode? Replace(JsonNode whole, string place, JsonNode? value)
    {
        if (place.Length == 0) return value?.DeepClone();
        var changed = whole.DeepClone();
        var cut = place.LastIndexOf('/');
        var owner = At(changed, place[..cut]);
        var last = Plain(place[(cut + 1)..]);
        if (owner is JsonArray list) list[int.Parse(last, null)] = value?.DeepClone();
        else owner[last] = value?.DeepClone();
        return changed;
    }

    /// <summary>The document without one member or item.</summary>
    public static JsonNode Remove(JsonNode whole, string place)
    {
        var changed = whole.DeepClone();
        var cut = place.LastIndexOf('/');
        var owner = At(changed, place[..cut]);
        var last = Plain(place[(cut + 1)..]);
        if (owner is JsonArray list) list.RemoveAt(int.Parse(last, null));
        else ((JsonObject)owner).Remove(last);
        return changed;
    }

    /// <summary>Whether there is something in the place, or something it could be a member of.</summary>
    public static bool LeadsSomewhere(JsonElement whole, string place)
    {
        if (place.Length == 0) return true;
        if (place[0] != '/') return false;
        var parts = place.Split('/')[1..];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = Plain(parts[i]);
            if (whole.ValueKind is JsonValueKind.Array && int.TryParse(part, out var number) && number < whole.GetArrayLength()) whole = whole[number];
            else if (whole.ValueKind is JsonValueKind.Object && Member(whole, part) is { } member) whole = member;
            else return i == parts.Length - 1 && whole.ValueKind is JsonValueKind.Object;
        }

        return true;
    }

    /// <summary>The member of that name, of whatever other names there are.</summary>
    private static JsonElement? Member(JsonElement owner, string name)
    {
        foreach (var member in owner.EnumerateObject())
        {
            try
            {
                if (member.NameEquals(name)) return member.Value;
            }
            catch (InvalidOperationException)
            {
                // Half a character names nothing.
            }
        }

        return null;
    }

    private static string Escaped(string member) => member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Plain(string part) => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
