namespace DialogEngine.Simulating;

/// <summary>Carries messages between phones, hosts and the database: late, in any order, or not at all.</summary>
internal sealed class Network(Steps steps, Dice dice, Trace trace)
{
    private readonly HashSet<(string From, string To)> _cut = [];

    /// <summary>How many of a hundred messages are lost.</summary>
    public int Lost { get; set; }

    /// <summary>How many of a hundred messages from a phone arrive twice.</summary>
    public int Doubled { get; set; }

    /// <summary>How many of a hundred messages are late by up to some seconds.</summary>
    public int Late { get; set; }

    public void Send(string from, string to, Action arrive)
    {
        if (from == to)
        {
            steps.After(dice.Between(0, 1), arrive);
            return;
        }

        if (_cut.Contains((from, to)) || dice.Percent(Lost))
        {
            trace.Mix("lost");
            return;
        }

        steps.After(dice.Percent(Late) ? dice.Between(100, 2_500) : dice.Between(1, 6), arrive);
    }

    /// <summary>Sends what a phone sends; says how many of it are on their way.</summary>
    public int SendFromPhone(string phone, string host, Action arrive)
    {
        Send(phone, host, arrive);
        if (!dice.Percent(Doubled)) return 1;
        Send(phone, host, arrive);
        return 2;
    }

    public void Cut(string from, string to) => _cut.Add((from, to));

    public void Mend(string one, string other)
    {
        _cut.Remove((one, other));
        _cut.Remove((other, one));
    }

    /// <summary>From now on everything arrives, soon.</summary>
    public void Heal()
    {
        _cut.Clear();
        (Lost, Doubled, Late) = (0, 0, 0);
    }
}
