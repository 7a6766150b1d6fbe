namespace DialogEngine.Dialogues;

/// <summary>From where a person takes part.</summary>
/// <remarks>The numbers are stored; they never change.</remarks>
public enum Attendance
{
    /// <summary>Over the network, from home or anywhere else; also when it is not known. This is the default.</summary>
    Remote = 0,

    /// <summary>In the hall.</summary>
    Room = 1,

    /// <summary>On paper, counted by hand and entered.</summary>
    Paper = 2,
}
