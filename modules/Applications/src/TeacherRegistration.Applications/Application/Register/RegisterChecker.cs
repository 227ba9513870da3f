using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Importing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Spreadsheets;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>The dry run: every cell by itself, the numbers against each other and against whose they are already.</summary>
internal sealed class RegisterChecker(RegisterStore store, RegisterUser user, IAgencyDirectory agencies, IOptions<ApplicationsOptions> options)
{
    public async Task<RegisterReport> CheckAsync(IReadOnlyList<ImportRow> rows)
    {
        List<ImportFinding> errors = [];
        var entries = rows.Select(row => Parse(row, errors)).OfType<RegisterEntry>().ToList();
        var seen = new HashSet<string>();
        errors.AddRange(entries.Where(entry => !seen.Add(entry.Info.Number)).Select(entry => Finding(entry, ApplicationsErrorCodes.CertificateTwiceInFile)));
        var owners = await store.FindOwnersAsync(seen);
        await FindOthersAsync(entries, owners, errors);
        var counts = new RegisterCounts(rows.Count, owners.Count, entries.Count(entry => CertificateColumns.Disagrees(entry.Info)));
        return new RegisterReport(entries, counts, [.. errors.OrderBy(error => error.Row)]);
    }

    private RegisterEntry? Parse(ImportRow row, List<ImportFinding> errors)
    {
        var before = errors.Count;
        var reader = new RowReader(row, errors, user.Now);
        var info = CertificateColumns.Parse(reader, CertificateOrigin.SystemIssued, options.Value.AcceptsDemoNumbers);
        var entry = new RegisterEntry(row.Number, CertificateColumns.ParseName(reader), ParseIdNumber(reader), info);
        if (errors.Count == before && info.Subject.Length == 0 && info.Type != QualificationType.Kindergarten)
        {
            reader.Fail(ImportColumns.CertificateSubject, ApplicationsErrorCodes.Required, "");
        }

        return errors.Count == before ? entry : null;
    }

    /// <summary>Certificates of before 1999 name their holders by 15 digits; applicants give 18.</summary>
    private string ParseIdNumber(RowReader reader)
    {
        var number = ResidentId.Lengthen(reader.Text(ImportColumns.IdNumber, 30).ToUpperInvariant());
        return number.Length > 0 && ResidentId.FindFault(number, BeijingTime.DateOf(user.Now), options.Value.AcceptsDemoNumbers) is { } fault
            ? reader.Fail(ImportColumns.IdNumber, fault, "")
            : number;
    }

    /// <summary>What another has brought in, only that one replaces: who it is, is said, as the two have to agree.</summary>
    private async Task FindOthersAsync(List<RegisterEntry> entries, Dictionary<string, Guid> owners, List<ImportFinding> errors)
    {
        var others = entries.Where(entry => owners.TryGetValue(entry.Info.Number, out var owner) && owner != user.OwnerId).ToList();
        var names = others.Count == 0 ? new Dictionary<Guid, string>() : await agencies.GetShortNamesAsync([.. others.Select(entry => owners[entry.Info.Number]).Distinct()]);
        errors.AddRange(others.Select(entry => names.GetValueOrDefault(owners[entry.Info.Number]) is { } name
            ? Finding(entry, ApplicationsErrorCodes.RegisteredByAnother, name)
            : Finding(entry, ApplicationsErrorCodes.RegisteredByPlatform)));
    }

    private static ImportFinding Finding(RegisterEntry entry, string code, params object[] arguments) =>
        new(entry.Row, ImportColumns.CertificateNumber, entry.Info.Number, code, arguments);
}
