using Microsoft.Extensions.Options;
using TeacherRegistration.Applications.Application.Drafts.Checks;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Application.Register;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>个人中心, section by section; and the same sections of an application that its applicant edits.</summary>
internal sealed class PersonalRecordAppService(DraftStore store, CertificateMatch match, IOptions<ApplicationsOptions> options, AuditScope audit)
{
    private DateOnly Today => BeijingTime.DateOf(store.Now);

    public Task<OpenedRecord> GetAsync(Guid id) => store.ReadAsync(id);

    /// <summary>The step of a new application that comes after the file was saved; null where none is left, or the draft is gone.</summary>
    public async Task<FilingStep?> FindNextAsync(Guid draftId, PersonalFile file) => await store.LookAsync(draftId) is { } draft ? FilingSteps.FindNext(draft, file) : null;

    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile.</exception>
    public Task<PersonalFile> WritePersonAsync(Guid id, long version, PersonInfo person, string? address)
    {
        var clean = PersonCheck.Clean(person, address, Today);
        return WriteAsync(id, version, file => file with { Person = clean.Person, Address = clean.Address });
    }

    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile.</exception>
    public Task<PersonalFile> WriteEmploymentAsync(Guid id, long version, EmploymentInfo employment)
    {
        var clean = EmploymentCheck.Clean(employment, Today);
        return WriteAsync(id, version, file => file with { Employment = clean });
    }

    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile.</exception>
    public Task<PersonalFile> WriteAssessmentAsync(Guid id, long version, AssessmentInput input)
    {
        var clean = AssessmentCheck.Clean(input, Today);
        return WriteAsync(id, version, file => file with { Assessment = clean });
    }

    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile.</exception>
    public Task<PersonalFile> WriteHistoryAsync(Guid id, long version, IReadOnlyList<WorkHistoryInput?> rows)
    {
        var clean = WorkHistoryCheck.Clean(rows, Today);
        return WriteAsync(id, version, file => file with { WorkHistory = clean });
    }

    /// <exception cref="BusinessRuleException">400 beside the number: it is none.</exception>
    public void DemandNumber(string? number)
    {
        if (CertificateNumber.FindFault(PlainText.Clean(number, nameof(CertificateInfo.Number)), options.Value.AcceptsDemoNumbers) is { } fault)
        {
            throw new BusinessRuleException(fault) { Field = nameof(CertificateInfo.Number) };
        }
    }

    /// <summary>What 证书库 has of the number that is typed in; null where that is nothing, or not the applicant's. Outside a transaction.</summary>
    /// <exception cref="BusinessRuleException">409: nobody may edit the certificate; 429 beside the number: too many tries.</exception>
    public async Task<CertificateInfo?> MatchAsync(Guid id, Guid certificateId, string? number)
    {
        audit.About(nameof(PersonalRecord), id);
        var former = (await store.ReadAsync(id)).File.Certificates.FirstOrDefault(row => row.Id == certificateId);
        DemandEditable(former);
        var clean = PlainText.IsClean(number ?? "") ? PlainText.Clean(number) : "";
        // One that stands there already was looked up when it was read.
        var isKnown = former is { IsFiled: false } && former.Info.Number == clean;
        return isKnown || CertificateNumber.FindFault(clean, options.Value.AcceptsDemoNumbers) is not null ? null : await match.TryAsync(clean);
    }

    /// <summary>Adds a certificate under the id, or corrects the one that has it.</summary>
    /// <param name="id">The record.</param>
    /// <param name="version">Its version.</param>
    /// <param name="certificateId">The certificate.</param>
    /// <param name="typed">What was typed in; checked unless 证书库 has the certificate.</param>
    /// <param name="registered">What 证书库 has of it, which needs no photos.</param>
    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile, or nobody may edit it (rule 51).</exception>
    public Task WriteCertificateAsync(Guid id, long version, Guid certificateId, CertificateInfo typed, CertificateInfo? registered = null)
    {
        var clean = registered ?? CertificateCheck.Clean(typed, options.Value.AcceptsDemoNumbers, Today);
        return WriteAsync(id, version, file =>
        {
            var former = file.Certificates.FirstOrDefault(row => row.Id == certificateId);
            DemandEditable(former);
            if (file.Certificates.Any(row => row.Id != certificateId && row.Info.Number == clean.Number))
            {
                throw new BusinessRuleException(ApplicationsErrorCodes.CertificateTwice) { Field = nameof(clean.Number) };
            }

            return former is null && file.Certificates.Count >= PersonalFile.MaximumCertificates
                ? throw new BusinessRuleException(ApplicationsErrorCodes.TooManyCertificates, RuleViolationKind.Conflict, PersonalFile.MaximumCertificates)
                : file.With(registered is not null || former is null
                    ? new HeldCertificate(certificateId, clean, IsMatched: registered is not null)
                    : former with { Info = clean, IsFiled = former.IsFiled && former.Info == clean });
        });
    }

    /// <exception cref="BusinessRuleException">404: not there; 409: changed meanwhile, or nobody may edit it.</exception>
    public Task RemoveCertificateAsync(Guid id, long version, Guid certificateId) => WriteAsync(id, version, file =>
    {
        DemandEditable(file.Certificates.FirstOrDefault(row => row.Id == certificateId) ?? throw BusinessRuleException.NotFound());
        return file with { Certificates = [.. file.Certificates.Where(row => row.Id != certificateId)] };
    });

    private static void DemandEditable(HeldCertificate? certificate)
    {
        if (certificate is { IsLocked: true })
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.CertificateLocked, RuleViolationKind.Conflict);
        }
    }

    private Task<PersonalFile> WriteAsync(Guid id, long version, Func<PersonalFile, PersonalFile> change)
    {
        audit.About(nameof(PersonalRecord), id);
        return store.ChangeAsync(id, change, version);
    }
}
