namespace DialogEngine.Registers;

/// <summary>What an entry of a register is, for saying what a key should have named.</summary>
internal enum EntrySort
{
    Declaration,
    Signing,
    Commitment,
    Network,
    Programme,
    Plan,
    PlanPart,
    Activity,
    Milestone,
    Report,
    Assessment,
    Evidence,
}
