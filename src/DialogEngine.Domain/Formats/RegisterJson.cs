using System.Text;
using System.Text.Json;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Registers as JSON: the format to keep them in and to hand them on in.</summary>
/// <remarks>
/// A file says what it is: <c>"format": "dialogengine-register", "version": 1</c>. Version 1 stays readable for ever; a
/// later version of the library may write a later version, and this one then says so instead of guessing. Writing one
/// register twice gives the same text. Texts are objects from language to text, times are in the notation of
/// <see cref="Periods.Period"/>, entries name each other by key, and members that would be empty are left out.
/// </remarks>
/// <example>
/// <code>
/// var reading = RegisterJson.Read(json);
/// foreach (var (place, expected, found) in reading.Mistakes)
///     Console.WriteLine($"{place}: expected {expected}; found {found}.");
///
/// if (reading.Register is { } register)
///     Console.WriteLine($"{register.Commitments().Count()} commitments.");
/// </code>
/// </example>
/// <seealso href="https://github.com/DialogEngine/DialogEngine/blob/main/docs/formats.md">The formats, with examples</seealso>
public static class RegisterJson
{
    /// <summary>The version that is written.</summary>
    public const int Version = 1;

    private const string Format = "dialogengine-register";
    private const string SchemaFile = "register.1.json";

    /// <summary>What a file must look like, as a JSON Schema of the draft 2020-12.</summary>
    /// <remarks>It says the form alone. That keys are unique and references lead somewhere is for reading to find.</remarks>
    public static string Schema { get; } = PublishedSchema.Text(SchemaFile);

    /// <summary>Writes a register, indented, in a stable order of members.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind in it is a number that is no member of its enum.</exception>
    public static string Write(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Json.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", PublishedSchema.Address(SchemaFile));
            json.WriteString("format", Format);
            json.WriteNumber("version", Version);
            RegisterForm.Write(new EntryWriter(json), register);
            json.WriteEndObject();
        });
    }

    /// <summary>Reads a register.</summary>
    /// <param name="json">The text of a file.</param>
    /// <returns>The register, or every mistake; never an exception, whatever the text is.</returns>
    public static RegisterReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > RegisterLimits.FileLength) return new(null, [new("", $"at most {RegisterLimits.FileLength} characters", $"{json.Length}")]);
        return WellFormed.Is(json) ? Read(Encoding.UTF8.GetBytes(json)) : new(null, [new("", WellFormed.Expected, WellFormed.NotSo)]);
    }

    /// <summary>Reads a register.</summary>
    /// <param name="utf8Json">The bytes of a file: UTF-8, with or without a byte order mark.</param>
    /// <returns>The register, or every mistake; never an exception, whatever the bytes are.</returns>
    public static RegisterReading Read(ReadOnlyMemory<byte> utf8Json)
    {
        var mistakes = new MistakeList(RegisterLimits.Mistakes);
        if (!Json.TryParse(utf8Json, mistakes, out var document)) return new(null, mistakes.All.ToValueList());
        using (document) return Read(document.RootElement, mistakes);
    }

    /// <summary>Reads what follows the head, which a table does not have.</summary>
    internal static RegisterReading ReadEntries(JsonElement root, MistakeList mistakes) =>
        Checked(EntryReader.Read(root, "", mistakes, RegisterForm.Read), mistakes);

    private static RegisterReading Read(JsonElement root, MistakeList mistakes)
    {
        if (root.ValueKind is JsonValueKind.Object && OtherKindOfFile(root) is { } mistake) return new(null, [mistake]);
        return Checked(EntryReader.Read(root, "", mistakes, ReadFile), mistakes);
    }

    /// <summary>The one thing to say of a file that is something else, or of a later version than this library knows.</summary>
    private static Mistake? OtherKindOfFile(JsonElement root)
    {
        if (Json.Find(root, "format") is { } format && !(Json.TryString(format, out var text) && text == Format))
            return new("/format", $"'{Format}'", Json.Describe(format));
        if (Json.Find(root, "version") is { ValueKind: JsonValueKind.Number } version && version.GetDouble() > Version)
            return new("/version", $"{Version}, the latest version that this library knows", $"{Json.Describe(version)}: a newer library can read it");
        return null;
    }

    private static Register ReadFile(EntryReader entry)
    {
        entry.Skip("$schema");
        entry.Value("format", Notation.Line);
        entry.Exactly("version", Version);
        return RegisterForm.Read(entry);
    }

    private static RegisterReading Checked(Register register, MistakeList mistakes)
    {
        if (!mistakes.Any)
            foreach (var mistake in RegisterCheck.Of(register)) mistakes.Add(mistake);
        return new(mistakes.Any ? null : register, mistakes.All.ToValueList());
    }
}
