namespace TeacherRegistration.Framework.Contracts.Errors;

/// <summary>
/// A rule of the field was broken. The code (<c>Module:Name</c>) is the key of the message in the module's resource file;
/// <see cref="Arguments"/> fill the message's placeholders in order.
/// </summary>
public sealed class BusinessRuleException : Exception
{
    /// <param name="code">Key of the message, e.g. <c>Confirmation:UnmetConditions</c>.</param>
    /// <param name="kind">Decides the HTTP status of the answer.</param>
    /// <param name="arguments">Values for the placeholders of the message.</param>
    public BusinessRuleException(string code, RuleViolationKind kind = RuleViolationKind.Invalid, params object[] arguments)
        : base(code)
    {
        Code = code;
        Kind = kind;
        Arguments = arguments;
    }

    /// <summary>Key of the message, <c>Module:Name</c>.</summary>
    public string Code { get; }

    /// <summary>Decides the HTTP status of the answer.</summary>
    public RuleViolationKind Kind { get; }

    /// <summary>Values for the placeholders of the message.</summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <summary>Name of the input field the message belongs beside; null puts it on top of the form.</summary>
    public string? Field { get; init; }

    /// <summary>What else is wrong with the same form.</summary>
    public IReadOnlyList<BusinessRuleException> Others { get; private init; } = [];

    /// <summary>After which time another try makes sense; told to the client as <c>Retry-After</c>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>This refusal, with others of the same form.</summary>
    public BusinessRuleException With(IEnumerable<BusinessRuleException> others) =>
        new(Code, Kind, [.. Arguments]) { Field = Field, RetryAfter = RetryAfter, Others = [.. others] };

    /// <summary>The refusal for a record that does not exist or that the user must not know of (the same answer for both).</summary>
    public static BusinessRuleException NotFound() => new(FrameworkErrorCodes.NotFound, RuleViolationKind.NotFound);
}
