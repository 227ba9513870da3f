using Microsoft.Extensions.Options;
using TeacherRegistration.Applications.Application.Drafts.Checks;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>个人中心, section by section; and the same sections of an application that its applicant edits.</summary>
internal sealed class PersonalRecordAppService(DraftStore store, IOptions<ApplicationsOptions> options, AuditScope audit)
{
    private DateOnly Today => BeijingTime.DateOf(store.Now);

    public Task<OpenedRecord> GetAsync(Guid id) => store.ReadAsync(id);

    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile.</exception>
    public Task WritePersonAsync(Guid id, long version, PersonInfo person, string? address)
    {
        var clean = PersonCheck.Clean(person, address, Today);
        return WriteAsync(id, version, file => file with { Person = clean.Person, Address = clean.Address });
    }

    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile.</exception>
    public Task WriteEmploymentAsync(Guid id, long version, EmploymentInfo employment)
    {
        var clean = EmploymentCheck.Clean(employment, Today);
        return WriteAsync(id, version, file => file with { Employment = clean });
    }

    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile.</exception>
    public Task WriteAssessmentAsync(Guid id, long version, AssessmentInput input)
    {
        var clean = AssessmentCheck.Clean(input, Today);
        return WriteAsync(id, version, file => file with { Assessment = clean });
    }

    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile.</exception>
    public Task WriteHistoryAsync(Guid id, long version, IReadOnlyList<WorkHistoryInput?> rows)
    {
        var clean = WorkHistoryCheck.Clean(rows, Today);
        return WriteAsync(id, version, file => file with { WorkHistory = clean });
    }

    /// <summary>Adds a certificate under the id, or corrects the one that has it.</summary>
    /// <exception cref="BusinessRuleException">400 beside each field; 409: changed meanwhile, or nobody may edit it (rule 51).</exception>
    public Task WriteCertificateAsync(Guid id, long version, Guid certificateId, CertificateInfo certificate)
    {
        var clean = CertificateCheck.Clean(certificate, options.Value.AcceptsDemoNumbers, Today);
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
                : file.With((former ?? new HeldCertificate(certificateId, clean)) with { Info = clean, IsFiled = former is { IsFiled: true } && former.Info == clean });
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

    private Task WriteAsync(Guid id, long version, Func<PersonalFile, PersonalFile> change)
    {
        audit.About(nameof(PersonalRecord), id);
        return store.WriteAsync(id, version, change);
    }
}
