using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>Turns query conditions into SQL: whole numbers by blind index, texts literally, whatever wildcards they hold.</summary>
internal sealed class ApplicationFilter(IColumnCipher cipher)
{
    public IQueryable<OnlineApplication> Apply(IQueryable<OnlineApplication> rows, ApplicationQuery query)
    {
        var name = PersonName.Normalize(Clean(query.Name));
        var school = Clean(query.School);
        var remark = Clean(query.Remark);
        var certificate = Clean(query.CertificateNumber);
        var number = Clean(query.ApplicationNumber);
        var archive = Clean(query.ArchiveNumber);
        rows = name.Length > 0 ? rows.Where(row => row.Name.Contains(name)) : rows;
        rows = school.Length > 0 ? rows.Where(row => row.School.Contains(school)) : rows;
        rows = remark.Length > 0 ? rows.Where(row => row.Remark.Contains(remark)) : rows;
        rows = certificate.Length > 0 ? rows.Where(row => row.CertificateNumber == certificate) : rows;
        rows = number.Length > 0 ? rows.Where(row => row.ApplicationNumber.StartsWith(number)) : rows;
        rows = archive.Length > 0 ? rows.Where(row => row.ArchiveNumber.StartsWith(archive)) : rows;
        rows = query.Kind is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        rows = query.ReviewStatus is { } review ? rows.Where(row => row.ReviewStatus == review) : rows;
        return ApplyNumbers(rows, query);
    }

    private IQueryable<OnlineApplication> ApplyNumbers(IQueryable<OnlineApplication> rows, ApplicationQuery query)
    {
        var idNumber = Clean(query.IdNumber).ToUpperInvariant();
        var phone = Clean(query.Phone);
        if (idNumber.Length > 0)
        {
            var hash = BlindIndexes.OfIdNumber(cipher, idNumber);
            rows = rows.Where(row => row.IdHash == hash);
        }

        if (phone.Length > 0)
        {
            var hash = BlindIndexes.OfPhone(cipher, phone);
            rows = rows.Where(row => row.PhoneHash == hash);
        }

        return rows;
    }

    private static string Clean(string? text) => PlainText.Clean(text);
}
