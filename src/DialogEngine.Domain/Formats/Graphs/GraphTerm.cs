namespace DialogEngine.Formats;

/// <summary>One word of the graph: what it stands for on the web, and how its values are written.</summary>
/// <param name="Name">The word.</param>
/// <param name="Address">What it stands for, with the prefix of its vocabulary.</param>
/// <param name="Form">How its values are written.</param>
internal sealed record GraphTerm(string Name, string Address, GraphTermForm Form = GraphTermForm.Plain);

/// <summary>How the values of a word are written.</summary>
internal enum GraphTermForm
{
    /// <summary>A type of entries, or a value as it is.</summary>
    Plain,

    /// <summary>A text in several languages: an object from language to text.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>The address of another entry or page.</summary>
    Reference,

    /// <summary>Entries whose order matters.</summary>
    List,
}
