namespace TeacherRegistration.Framework.Contracts.Errors;

/// <summary>What sort of refusal a broken rule is; each has one HTTP status (SPEC §8).</summary>
public enum RuleViolationKind
{
    /// <summary>An entered value breaks a rule: 400.</summary>
    Invalid,

    /// <summary>The user sees the record but may not do this to it: 403.</summary>
    Forbidden,

    /// <summary>There is no such record, or it is out of the user's tenant or point: 404.</summary>
    NotFound,

    /// <summary>Version, state, order or window does not allow it now: 409.</summary>
    Conflict,

    /// <summary>What was sent is too large: 413.</summary>
    TooLarge,

    /// <summary>Too often in too short a time: 429.</summary>
    TooMany,

    /// <summary>Something outside that is needed does not answer: 503.</summary>
    Unavailable,
}
