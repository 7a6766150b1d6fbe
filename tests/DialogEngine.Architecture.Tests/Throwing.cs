using System.Reflection;
using System.Reflection.Emit;

namespace DialogEngine;

/// <summary>Which exceptions a method makes, by what its compiled code says.</summary>
internal static class Throwing
{
    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The exceptions that a method makes itself, or through a method of its type that nobody outside can call.</summary>
    public static HashSet<Type> In(MethodBase method)
    {
        var found = new HashSet<Type>();
        var seen = new HashSet<MethodBase>();
        Follow(method);
        return found;

        void Follow(MethodBase body)
        {
            if (!seen.Add(body)) return;
            foreach (var called in Calls(body))
            {
                if (called.IsConstructor && called.DeclaringType!.IsSubclassOf(typeof(Exception))) found.Add(called.DeclaringType);
                else if (called.Name.StartsWith("ThrowIf", StringComparison.Ordinal)) found.Add(called.DeclaringType!);
                else if (called.DeclaringType == method.DeclaringType && called.IsPrivate) Follow(called);
            }
        }
    }

    private static IEnumerable<MethodBase> Calls(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) yield break;
        for (var at = 0; at < code.Length;)
        {
            var value = (short)code[at++];
            if (value == 0xFE) value = unchecked((short)(0xFE00 | code[at++]));
            var operation = OpCodes[value];
            if (operation.OperandType is OperandType.InlineMethod && Resolved(method, BitConverter.ToInt32(code, at)) is { } called) yield return called;
            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static MethodBase? Resolved(MethodBase method, int token)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMethod(token, ofType, ofMethod);
    }
}
