using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>The columns of 现阶段工作信息.</summary>
internal static class EmploymentColumns
{
    public static EmploymentInfo Parse(RowReader reader)
    {
        var info = new EmploymentInfo
        {
            School = reader.Text(ImportColumns.School, EmploymentInfo.MaximumSchoolLength),
            SchoolType = reader.Code(ImportColumns.SchoolType, "SchoolType"),
            Ownership = reader.Code(ImportColumns.Ownership, "Ownership"),
            Location = reader.Code(ImportColumns.Location, "Location"),
            Stage = reader.Code(ImportColumns.Stage, "Stage"),
            Subject = reader.Text(ImportColumns.Subject, EmploymentInfo.MaximumSubjectLength, isRequired: false),
            EmploymentForm = reader.Code(ImportColumns.EmploymentForm, "EmploymentForm"),
            PostType = reader.Code(ImportColumns.PostType, "PostType"),
            PostGrade = reader.Code(ImportColumns.PostGrade, "PostGrade"),
            Title = reader.Code(ImportColumns.Title, "Title"),
            ContractStart = reader.Date(ImportColumns.ContractStart, mayBeFuture: true),
            ContractEnd = reader.Date(ImportColumns.ContractEnd, mayBeFuture: true),
            WorkStart = reader.Date(ImportColumns.WorkStart),
            TeachingStart = reader.Date(ImportColumns.TeachingStart),
            SchoolStart = reader.Date(ImportColumns.SchoolStart),
        };
        return info.ContractEnd == default || info.ContractEnd >= info.ContractStart
            ? info
            : reader.Fail(ImportColumns.ContractEnd, ApplicationsErrorCodes.ContractEndsBeforeStart, info);
    }
}
