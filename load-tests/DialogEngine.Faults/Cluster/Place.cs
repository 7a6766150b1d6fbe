namespace DialogEngine.Faults.Cluster;

/// <summary>A place on the private network: a network namespace with one address, in which one program runs.</summary>
/// <param name="Name">A short word, such as <c>host-1</c>.</param>
/// <param name="Number">1 to 254.</param>
internal sealed record Place(string Name, int Number)
{
    /// <summary>Where those are who are in no namespace of their own: the phones, and whoever injects the faults.</summary>
    public static Place Outside { get; } = new("outside", 0);

    public string Namespace => PrivateNetwork.Prefix + Name;

    public string Address => $"{Subnet}.2";

    /// <summary>The router's address on the link to this place.</summary>
    public string Gateway => $"{Subnet}.1";

    /// <summary>What goes before a command so that it runs here. The command takes its process over, so that its id is the command's own.</summary>
    public string[] Enter => ["nsenter", $"--net=/run/netns/{Namespace}", "--"];

    private string Subnet => $"{PrivateNetwork.Addresses}.{Number}";
}
