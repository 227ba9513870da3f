using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>Checks 现阶段工作信息 field by field (SPEC §3.4), for applicants and for corrections at the counter.</summary>
internal static class EmploymentCheck
{
    /// <summary>The information with its texts cleaned.</summary>
    /// <exception cref="BusinessRuleException">400, naming each field.</exception>
    public static EmploymentInfo Clean(EmploymentInfo employment, DateOnly today)
    {
        var faults = new FieldFaults(today);
        var clean = employment with
        {
            School = faults.Text(employment.School, nameof(employment.School), EmploymentInfo.MaximumSchoolLength),
            Subject = faults.Text(employment.Subject, nameof(employment.Subject), EmploymentInfo.MaximumSubjectLength, isRequired: employment.Stage != "Preschool"),
        };
        faults.InList(clean.SchoolType, nameof(clean.SchoolType), "SchoolType");
        faults.InList(clean.Ownership, nameof(clean.Ownership), "Ownership");
        faults.InList(clean.Location, nameof(clean.Location), "Location");
        faults.InList(clean.Stage, nameof(clean.Stage), "Stage");
        faults.InList(clean.EmploymentForm, nameof(clean.EmploymentForm), "EmploymentForm");
        faults.InList(clean.PostType, nameof(clean.PostType), "PostType");
        faults.InList(clean.PostGrade, nameof(clean.PostGrade), "PostGrade");
        faults.InList(clean.Title, nameof(clean.Title), "Title");
        faults.Date(clean.ContractStart, nameof(clean.ContractStart), mayBeFuture: true);
        faults.Date(clean.ContractEnd, nameof(clean.ContractEnd), mayBeFuture: true);
        faults.Require(clean.ContractEnd >= clean.ContractStart, nameof(clean.ContractEnd), ApplicationsErrorCodes.ContractEndsBeforeStart);
        faults.Date(clean.WorkStart, nameof(clean.WorkStart));
        faults.Date(clean.TeachingStart, nameof(clean.TeachingStart));
        faults.Date(clean.SchoolStart, nameof(clean.SchoolStart));
        faults.Demand();
        return clean;
    }
}
