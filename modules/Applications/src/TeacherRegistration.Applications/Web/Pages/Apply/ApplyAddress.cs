using TeacherRegistration.Applications.Application.Drafts;

namespace TeacherRegistration.Applications.Web.Pages.Apply;

/// <summary>Addresses of the pages on which an applicant enters and files.</summary>
internal static class ApplyAddress
{
    public const string Centre = "/apply/data";

    public const string Applications = "/apply/applications";

    public const string Choice = "/apply/filing";

    /// <summary>The agencies of a province, those of one of its cities, or those of the schools with this part in their name.</summary>
    public static string ChoiceOf(Guid provinceId, Guid? cityId = null, string? school = null) =>
        $"{Choice}?province={provinceId}{(cityId is null ? "" : $"&city={cityId}")}{(school is null ? "" : $"&school={Uri.EscapeDataString(school)}")}";

    public static string Application(Guid id) => $"{Applications}/{id}";

    public static string Withdrawal(Guid id) => $"{Application(id)}/withdraw";

    public static string Draft(Guid id) => $"{Choice}/{id}";

    public static string Point(Guid draftId) => $"{Draft(draftId)}/point";

    public static string Precautions(Guid draftId) => $"{Draft(draftId)}/precautions";

    public static string Check(Guid draftId) => $"{Draft(draftId)}/check";

    /// <summary>A section of a record; after it the draft is gone on with, if there is one.</summary>
    public static string Section(Guid recordId, string section, Guid? draftId) => $"{Centre}/{recordId}/{section}{For(draftId)}";

    public static string Certificate(Guid recordId, Guid certificateId, Guid? draftId) => $"{Centre}/{recordId}/certificates/{certificateId}{For(draftId)}";

    public static string Photo(Guid recordId, Application.Photos.PhotoKind kind, Guid subjectId) => $"{Centre}/{recordId}/photos/{kind}/{subjectId}";

    /// <summary>The page of a step.</summary>
    public static string Step(Guid draftId, Guid recordId, FilingStep step) => step switch
    {
        FilingStep.Point => Point(draftId),
        FilingStep.Precautions => Precautions(draftId),
        FilingStep.Certificate => Section(recordId, "certificates", draftId),
        _ => Section(recordId, step.ToString().ToLowerInvariant(), draftId),
    };

    /// <summary>Where it goes on: with the step that comes next, or with all of them where none is left.</summary>
    public static string After(Guid draftId, Guid recordId, FilingStep? next) => next is { } step ? Step(draftId, recordId, step) : Draft(draftId);

    private static string For(Guid? draftId) => draftId is { } id ? $"?for={id}" : "";
}
