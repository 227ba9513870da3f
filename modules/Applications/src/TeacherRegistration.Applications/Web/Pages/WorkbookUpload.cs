using Microsoft.AspNetCore.Http;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Spreadsheets;

namespace TeacherRegistration.Applications.Web.Pages;

/// <summary>How a page takes an uploaded workbook.</summary>
internal static class WorkbookUpload
{
    /// <summary>Its bytes.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field <c>File</c>: none was chosen; 413: too large.</exception>
    public static async Task<byte[]> ReadAsync(IFormFile? file)
    {
        if (file is null || file.Length == 0)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.FileMissing) { Field = "File" };
        }

        if (file.Length > WorkbookReader.MaximumBytes)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.WorkbookTooLarge, RuleViolationKind.TooLarge, WorkbookReader.MaximumRows) { Field = "File" };
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return content.ToArray();
    }

    /// <summary>The refusal of a workbook whose rows are wrong.</summary>
    public static BusinessRuleException Refuse(IEnumerable<Application.Importing.ImportFinding> errors) =>
        new(ApplicationsErrorCodes.RowsWrong, RuleViolationKind.Invalid, errors.Select(error => error.Row).Distinct().Count());
}
