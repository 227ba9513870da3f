using TeacherRegistration.Applications.Domain.Names;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>Turns query conditions into SQL: whole numbers by blind index, texts literally, whatever wildcards they hold.</summary>
internal sealed class ApplicationFilter(IColumnCipher cipher, IRepository<NameGram> nameGrams, ICurrentUser user, IRequestClock clock)
{
    /// <summary>So many keys narrow enough, as the name itself is compared afterwards.</summary>
    private const int MaximumGrams = 4;

    public IQueryable<OnlineApplication> Apply(IQueryable<OnlineApplication> rows, ApplicationQuery query)
    {
        var name = PersonName.Normalize(Clean(query.Name));
        var school = Clean(query.School);
        var remark = Clean(query.Remark);
        var certificate = Clean(query.CertificateNumber);
        var number = Clean(query.ApplicationNumber);
        var archive = Clean(query.ArchiveNumber);
        rows = name.Length > 0 ? NameContains(rows, name) : rows;
        rows = school.Length > 0 ? rows.Where(row => row.School.Contains(school)) : rows;
        rows = remark.Length > 0 ? rows.Where(row => row.Remark.Contains(remark)) : rows;
        rows = certificate.Length > 0 ? rows.Where(row => row.CertificateNumber == certificate) : rows;
        rows = number.Length > 0 ? rows.Where(row => row.ApplicationNumber.StartsWith(number)) : rows;
        rows = archive.Length > 0 ? rows.Where(row => row.ArchiveNumber.StartsWith(archive)) : rows;
        rows = query.Kind is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        rows = query.ReviewStatus is { } review ? rows.Where(row => row.ReviewStatus == review) : rows;
        rows = query.Reported ? rows.Where(row => row.ReportOpenSince != null) : rows;
        rows = ApplyNumbers(ApplyTimes(rows, query), query);
        var isByNumber = (certificate + number + archive + query.IdNumber + query.Phone).Length > 0;
        return name.Length > 0 && !isByNumber ? rows.ByIndex(ListIndex.ByNameKeys) : rows;
    }

    /// <summary>By key of the name's pairs; then, as these may stand apart in it, by the name itself.</summary>
    private IQueryable<OnlineApplication> NameContains(IQueryable<OnlineApplication> rows, string name)
    {
        foreach (var gram in NameGram.OfPart(name).Take(MaximumGrams))
        {
            rows = rows.Where(row => nameGrams.Query().Any(found => found.Gram == gram && found.Id == row.Id));
        }

        return rows.Where(row => row.Name.Contains(name));
    }

    private IQueryable<OnlineApplication> ApplyTimes(IQueryable<OnlineApplication> rows, ApplicationQuery query)
    {
        var (submittedFrom, submittedTo) = (StartOf(query.SubmittedFrom), StartOf(query.SubmittedTo?.AddDays(1)));
        var (concludedFrom, concludedTo) = (StartOf(query.ConcludedFrom), StartOf(query.ConcludedTo?.AddDays(1)));
        rows = submittedFrom is null ? rows : rows.Where(row => row.SubmittedAt >= submittedFrom);
        rows = submittedTo is null ? rows : rows.Where(row => row.SubmittedAt < submittedTo);
        rows = concludedFrom is null ? rows : rows.Where(row => row.ConcludedAt >= concludedFrom);
        rows = concludedTo is null ? rows : rows.Where(row => row.ConcludedAt < concludedTo);
        if (!query.MineToday)
        {
            return rows;
        }

        var today = StartOf(BeijingTime.DateOf(clock.UtcNow));
        return rows.Where(row => row.ConcludedAt >= today && row.ConcludedBy == user.LoginName);
    }

    private static DateTime? StartOf(DateOnly? day) => day is { } date ? BeijingTime.ToUtc(date.ToDateTime(TimeOnly.MinValue)) : null;

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
