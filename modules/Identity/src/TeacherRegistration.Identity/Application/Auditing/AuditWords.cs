using Microsoft.Extensions.Localization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>The words for what records hold in technical names.</summary>
internal sealed class AuditWords(
    IStringLocalizer<OperationNames> operations,
    IStringLocalizer<AuditTerms> terms,
    RuleMessages messages)
{
    /// <summary>Fields whose values are codes of a list of the applications' terms.</summary>
    private static readonly Dictionary<string, string> Lists = new()
    {
        ["OnlineApplication.Status"] = nameof(ConfirmationStatus),
        ["OnlineApplication.ReviewStatus"] = nameof(ReviewStatus),
        ["OnlineApplication.DataSource"] = nameof(DataSource),
        ["OnlineApplication.DataStatus"] = nameof(DataStatus),
        ["OnlineApplication.QualificationType"] = nameof(QualificationType),
        ["OnlineApplication.Kind"] = "RegistrationKind",
    };

    /// <summary>All operations that have a name, by it.</summary>
    public IReadOnlyList<(string Operation, string Name)> Operations =>
    [
        .. operations.GetAllStrings(includeParentCultures: true).Select(text => (text.Name, text.Value)).DistinctBy(text => text.Name)
            .OrderBy(text => text.Value, StringComparer.Ordinal),
    ];

    /// <summary>The operation's name; one without a name keeps its address.</summary>
    public string Operation(string operation) => operations[operation].Value;

    /// <summary>The kind of an object.</summary>
    public string Entity(string name) => terms[name].Value;

    /// <summary>Added, Modified, Deleted.</summary>
    public string Change(string change) => terms["Change:" + change].Value;

    /// <summary>The field as its page calls it: for this kind of object, or for all.</summary>
    public string Field(string entity, string field) =>
        terms[$"{entity}.{field}"] is { ResourceNotFound: false } own ? own.Value
        : terms["." + field] is { ResourceNotFound: false } common ? common.Value
        : field;

    /// <summary>A value as pages show it.</summary>
    public string Value(string entity, string field, string value) =>
        Lists.TryGetValue($"{entity}.{field}", out var list) ? CodeLists.Word(list, value)
        : terms["=" + value] is { ResourceNotFound: false } word ? word.Value
        : value;

    /// <summary>Why it was refused, or the reason the user gave. What a user wrote may name a person: hidden, it is only said to be there.</summary>
    public string? Reason(string? reason, bool isHidden) => reason switch
    {
        null or "" => null,
        _ when messages.Find(reason) is { } word => word,
        _ when terms["Reason:" + reason] is { ResourceNotFound: false } known => known.Value,
        _ when isHidden => "***",
        _ when reason.Split(": ", 2) is [var code, var own] && terms["Reason:" + code] is { ResourceNotFound: false } known => $"{known.Value}: {own}",
        _ => reason,
    };
}
