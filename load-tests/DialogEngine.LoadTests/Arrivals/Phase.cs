namespace DialogEngine.LoadTests.Arrivals;

/// <summary>How things begin to arrive during a time. Nothing in it depends on whether the server keeps up.</summary>
internal abstract record Phase(double Seconds)
{
    /// <summary>How many arrive from an audience of this size.</summary>
    public abstract double Expected(int phones);

    /// <summary>Which part of the phase's time has passed when this part of its arrivals has come.</summary>
    public abstract double TimeAt(double part);

    /// <summary>The same for an audience that many times as large. Shares stay what they are.</summary>
    public virtual Phase Times(double factor) => this;

    /// <summary>A part of the audience at moments of their own; nobody does it again before all have done it.</summary>
    public sealed record Inject(double Share, double Seconds) : Phase(Seconds)
    {
        public override double Expected(int phones) => Share * phones;

        public override double TimeAt(double part) => part;
    }

    /// <summary>From one rate to another, both in arrivals a second.</summary>
    public sealed record Ramp(double From, double To, double Seconds) : Phase(Seconds)
    {
        public override double Expected(int phones) => (From + To) / 2 * Seconds;

        // The part that has come by t is (from t + (to - from) t² / 2) over (from + to) / 2; this is its inverse.
        public override double TimeAt(double part) => From == To
            ? part
            : (Math.Sqrt((From * From) + (part * ((To * To) - (From * From)))) - From) / (To - From);

        public override Phase Times(double factor) => this with { From = From * factor, To = To * factor };
    }

    /// <summary>One rate throughout, in arrivals a second.</summary>
    public sealed record Hold(double Rate, double Seconds) : Phase(Seconds)
    {
        public override double Expected(int phones) => Rate * Seconds;

        public override double TimeAt(double part) => part;

        public override Phase Times(double factor) => this with { Rate = Rate * factor };
    }
}
