namespace DialogEngine.Simulating;

/// <summary>Where code runs: one piece after the other, like the turns of a grain. What is lost with its host never goes on.</summary>
internal sealed class Place(string name, Steps steps) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Piece, object? State)> _waiting = new();

    public string Name => name;

    public bool IsLost { get; private set; }

    public bool HasWork => _waiting.Count > 0;

    /// <summary>Whether it stands among those that have something to do.</summary>
    public bool IsListed { get; set; }

    /// <summary>Begins something here; what it throws ends the run.</summary>
    public void Run(Func<Task> work) => Post(static state => Watch(((Func<Task>, Steps))state!), (work, steps));

    public override void Post(SendOrPostCallback d, object? state) => steps.Post(this, d, state);

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException($"Something in {name} waits for a thread; there is only one.");

    public override SynchronizationContext CreateCopy() => this;

    public void Lose()
    {
        IsLost = true;
        _waiting.Clear();
    }

    public void Add(SendOrPostCallback piece, object? state) => _waiting.Enqueue((piece, state));

    public void RunNext()
    {
        var (piece, state) = _waiting.Dequeue();
        SetSynchronizationContext(this);
        try
        {
            piece(state);
        }
        finally
        {
            SetSynchronizationContext(null);
        }
    }

    private static async void Watch((Func<Task> Work, Steps Steps) begun)
    {
        try
        {
            await begun.Work();
        }
        catch (Exception e)
        {
            begun.Steps.Fail(e);
        }
    }
}
