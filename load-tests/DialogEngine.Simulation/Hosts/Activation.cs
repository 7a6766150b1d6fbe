namespace DialogEngine.Simulating;

/// <summary>A grain in the memory of one host, with Orleans' turns: one call at a time, but for those that may come among others.</summary>
internal sealed class Activation
{
    private readonly Cluster _cluster;
    private readonly Place _place;
    private readonly List<Request> _waiting = [];
    private readonly IActivated _grain;
    private int _running;
    private bool _isOpen;
    private bool _isBusy;
    private bool _isLeaving;

    public Activation(Cluster cluster, Host host, string key, int number, Steps steps)
    {
        (_cluster, Host, Key) = (cluster, host, key);
        _place = new Place($"{key}#{number}@{host.Name}", steps);
        _grain = host.NewGrain(key, number, this);
        _place.Run(Open);
    }

    public Host Host { get; }

    public string Key { get; }

    public string Name => _place.Name;

    /// <summary>Whether it takes no calls any more.</summary>
    public bool IsGone { get; private set; }

    public void Receive(Request request)
    {
        if (IsGone)
        {
            _cluster.Forward(Host, request);
            return;
        }

        request.At = Host;
        _waiting.Add(request);
        _place.Post(_ => Pump(), null);
    }

    /// <summary>Goes once it has nothing to do.</summary>
    public void Leave()
    {
        if (_isLeaving || IsGone) return;
        _isLeaving = true;
        _place.Post(_ => Pump(), null);
    }

    /// <summary>Is gone with its host, in the middle of whatever it does.</summary>
    public void Die()
    {
        IsGone = true;
        _place.Lose();
        _waiting.Clear();
    }

    private async Task Open()
    {
        try
        {
            await _grain.Open();
            _isOpen = true;
            Pump();
        }
        catch (Exception e)
        {
            _cluster.Expect(e, Name);
            Request[] refused = [.. _waiting];
            _waiting.Clear();
            Go();
            foreach (var request in refused) request.Refuse(e);
        }
    }

    private void Pump()
    {
        if (!_isOpen || IsGone) return;
        if (_isLeaving)
        {
            if (_running == 0) Go();
            return;
        }

        for (var i = 0; i < _waiting.Count && !_isLeaving;)
        {
            var request = _waiting[i];
            if (_isBusy && !request.Interleaves)
            {
                i++;
                continue;
            }

            _waiting.RemoveAt(i);
            Begin(request);
            // What was begun may have come to its end at once, and let another one in.
            i = 0;
        }

        if (_isLeaving && _running == 0) Go();
    }

    private async void Begin(Request request)
    {
        _running++;
        if (!request.Interleaves) _isBusy = true;
        await request.Run(_grain);
        _running--;
        if (!request.Interleaves) _isBusy = false;
        _place.Post(_ => Pump(), null);
    }

    private void Go()
    {
        IsGone = true;
        _cluster.Forget(this);
        _grain.Close();
        Request[] left = [.. _waiting];
        _waiting.Clear();
        foreach (var request in left) _cluster.Forward(Host, request);
    }
}

/// <summary>What an activation holds: the engine's own logic, with what Orleans' grain would add to it.</summary>
internal interface IActivated
{
    /// <summary>Must have completed before it is called.</summary>
    Task Open();

    /// <summary>It is called no more.</summary>
    void Close();
}
