using System.Globalization;
using System.Text.Json;

namespace DialogEngine.Faults.Meetings;

/// <summary>A poll as it is asked for in a plan, and noted in <c>run.json</c>.</summary>
internal sealed record Question(string Id, int Options, int MinChoices = 1, int MaxChoices = 1, string TallyVisibility = "Live")
{
    /// <summary>Open from the beginning to the end.</summary>
    public static Question Standing { get; } = new("standing", 3);

    /// <summary>Open as long, with two choices at most, and counts that nobody sees before the end.</summary>
    public static Question Secret { get; } = new("secret", 4, 1, 2, "WhenPublished");

    /// <summary>What everybody votes in once all is whole again.</summary>
    public static Question Probe { get; } = new("probe", 3);

    /// <summary>A valid choice.</summary>
    public int[] Choose(Random random)
    {
        var choices = Enumerable.Range(0, Options).ToArray();
        random.Shuffle(choices);
        return choices[..random.Next(MinChoices, MaxChoices + 1)];
    }

    /// <summary>As a plan has it.</summary>
    public string ToPlan() => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"pollId":"{{Id}}","kind":"{{(MaxChoices > 1 ? "MultipleChoice" : "SingleChoice")}}","title":{"en":"{{Id}}"},"options":[{{string.Join(',', Enumerable.Range(0, Options).Select(n => $$"""{"en":"option {{n}}"}"""))}}],{{(MaxChoices > 1 ? $"\"minChoices\":{MinChoices},\"maxChoices\":{MaxChoices}," : "")}}"tallyVisibility":"{{TallyVisibility}}"}
        """);

    /// <summary>As <c>run.json</c> has it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteNumber("options", Options);
        json.WriteNumber("minChoices", MinChoices);
        json.WriteNumber("maxChoices", MaxChoices);
        json.WriteString("tallyVisibility", TallyVisibility);
        json.WriteEndObject();
    }
}
