namespace DialogEngine.Checking.Nemeses;

/// <summary>Something that the nemesis did.</summary>
/// <param name="At">When.</param>
/// <param name="Fault">Such as <c>kill</c>.</param>
/// <param name="Target">To what; empty when it is not said.</param>
/// <param name="Phase"><c>begin</c>, <c>end</c>, or empty.</param>
/// <param name="Line">Its line in <c>nemesis.jsonl</c>.</param>
internal sealed record Deed(double At, string Fault, string Target, string Phase, int Line)
{
    public bool Begins => Phase is "begin";

    public bool Ends => Phase is "end";
}
