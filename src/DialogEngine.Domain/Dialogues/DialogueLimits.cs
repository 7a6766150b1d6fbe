namespace DialogEngine.Dialogues;

/// <summary>How much of everything a dialogue holds.</summary>
public static class DialogueLimits
{
    /// <summary>Characters of a title, a welcome, a line of the climate, an agenda item's text.</summary>
    public const int TitleLength = 300;

    /// <summary>Characters of an option.</summary>
    public const int OptionLength = 120;

    /// <summary>The fewest options of a poll.</summary>
    public const int MinOptions = 2;

    /// <summary>The most options of a poll: what fits on a phone.</summary>
    public const int MaxOptions = 12;

    /// <summary>Polls of a dialogue.</summary>
    public const int Polls = 200;

    /// <summary>Items of an agenda.</summary>
    public const int AgendaItems = 50;

    /// <summary>Lines of the climate of conversation.</summary>
    public const int ClimateLines = 10;

    /// <summary>Commitments a dialogue serves; as many again of the perspectives it takes.</summary>
    public const int References = 50;

    /// <summary>Groups of people a dialogue has in mind in particular.</summary>
    public const int FocusGroups = 20;

    /// <summary>Places a dialogue is held in.</summary>
    public const int Arenas = 50;

    /// <summary>The most that the youngest age of those who may take part can be, in years.</summary>
    public const int OldestYoungestAge = 100;

    /// <summary>Characters of a contribution.</summary>
    public const int ContributionLength = 500;

    /// <summary>Characters of an answer.</summary>
    public const int AnswerLength = 1_000;

    /// <summary>Contributions of a dialogue, in whatever state.</summary>
    public const int Contributions = 5_000;

    /// <summary>Contributions of one person that wait for a moderator.</summary>
    public const int WaitingOfOnePerson = 10;

    /// <summary>Labels of a contribution.</summary>
    public const int Labels = 5;

    /// <summary>Characters of a label.</summary>
    public const int LabelLength = 30;

    /// <summary>The longest deadline of a poll, in seconds: a day.</summary>
    public const int DeadlineSeconds = 86_400;
}
