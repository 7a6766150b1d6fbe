namespace DialogEngine.Faults.Cluster;

/// <summary>
/// A network inside this machine: each place is a network namespace, all are joined by a router in a namespace of its
/// own, and whatever goes from one place to another can be made to vanish there, in one direction, without a word to
/// either. Takes root. There is one at a time: whoever makes it first removes what an earlier one has left.
/// </summary>
internal sealed class PrivateNetwork : IAsyncDisposable
{
    public const string Prefix = "de-";
    public const string Addresses = "10.77";

    private const string Router = $"{Prefix}router";
    private const string LockFile = "/run/dialogengine-faults.lock";

    private readonly FileStream _held;
    private readonly List<Place> _places = [];
    private readonly HashSet<(Place From, Place To)> _cuts = [];

    private PrivateNetwork(FileStream held) => _held = held;

    /// <summary>The places there are, the outside not among them.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <exception cref="IOException">Another run has the network.</exception>
    /// <exception cref="InvalidOperationException">Namespaces cannot be made here.</exception>
    public static async Task<PrivateNetwork> Make()
    {
        var network = new PrivateNetwork(new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        try
        {
            await Remains.Clear();
            await Tool.Run("ip", "netns", "add", Router);
            await Tool.Run("ip", "-n", Router, "link", "set", "lo", "up");
            await Tool.Run("nsenter", $"--net=/run/netns/{Router}", "--", "sysctl", "-q", "-w", "net.ipv4.ip_forward=1");
            await JoinOutside();
            return network;
        }
        catch
        {
            await network.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes a place, and links it to the router.</summary>
    public async Task<Place> Add(string name)
    {
        var place = new Place(name, _places.Count + 1);
        await Tool.Run("ip", "netns", "add", place.Namespace);
        await Tool.Run("ip", "link", "add", place.Namespace, "netns", Router, "type", "veth", "peer", "name", "eth0", "netns", place.Namespace);
        await Tool.Run("ip", "-n", place.Namespace, "link", "set", "lo", "up");
        await Tool.Run("ip", "-n", place.Namespace, "address", "add", $"{place.Address}/30", "dev", "eth0");
        await Tool.Run("ip", "-n", place.Namespace, "link", "set", "eth0", "up");
        await LinkRouter(place);
        await Tool.Run("ip", "-n", place.Namespace, "route", "add", "default", "via", place.Gateway);
        _places.Add(place);
        return place;
    }

    /// <summary>From now on nothing that one place sends to the other arrives. What is cut already stays so.</summary>
    public async Task CutOneWay(Place from, Place to)
    {
        if (_cuts.Add((from, to))) await Rule("add", from, to);
    }

    /// <summary>From now on nothing passes between the two.</summary>
    public async Task Cut(Place one, Place other)
    {
        await CutOneWay(one, other);
        await CutOneWay(other, one);
    }

    /// <summary>Makes the network whole again.</summary>
    public async Task Heal()
    {
        foreach (var (from, to) in _cuts) await Rule("del", from, to);
        _cuts.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await Remains.Clear();
        await _held.DisposeAsync();
    }

    private static Task<string> Rule(string verb, Place from, Place to) =>
        Tool.Run("ip", "-n", Router, "rule", verb, "from", from.Address, "to", to.Address, "blackhole");

    private static async Task JoinOutside()
    {
        var outside = Place.Outside;
        await Tool.Run("ip", "link", "add", outside.Namespace, "type", "veth", "peer", "name", outside.Namespace, "netns", Router);
        await Tool.Run("ip", "address", "add", $"{outside.Address}/30", "dev", outside.Namespace);
        await Tool.Run("ip", "link", "set", outside.Namespace, "up");
        await LinkRouter(outside);
        await Tool.Run("ip", "route", "add", $"{Addresses}.0.0/16", "via", outside.Gateway);
    }

    private static async Task LinkRouter(Place place)
    {
        await Tool.Run("ip", "-n", Router, "address", "add", $"{place.Gateway}/30", "dev", place.Namespace);
        await Tool.Run("ip", "-n", Router, "link", "set", place.Namespace, "up");
    }
}
