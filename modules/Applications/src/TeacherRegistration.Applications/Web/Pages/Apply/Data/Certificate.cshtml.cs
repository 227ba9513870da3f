using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>One certificate: entered from the paper, with photos of its pages.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class CertificateModel(PersonalRecordAppService service, FormPost post) : RecordPageModel(service, post)
{
    [BindProperty(SupportsGet = true)]
    public Guid CertificateId { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public QualificationType? Type { get; set; }

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? IssuingAgency { get; set; }

    [BindProperty]
    public DateOnly? IssuedOn { get; set; }

    /// <summary>The certificate as it was entered before; null for a new one.</summary>
    public HeldCertificate? Held => Record.File.Certificates.FirstOrDefault(row => row.Id == CertificateId);

    /// <summary>证书库 has no such certificate of the applicant's. That is no mistake: many are older than it.</summary>
    public bool IsUnmatched { get; private set; }

    /// <summary>保存: what 证书库 has counts for more than what was typed in.</summary>
    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Form.RunAsync(this, () => Service.MatchAsync(Id, CertificateId, Number), WriteAsync, LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    /// <summary>核对: enters the certificate if 证书库 has it; if not, the rest is to be typed in.</summary>
    public Task<IActionResult> OnPostMatchAsync() => Form.RunAsync(
        this,
        async () =>
        {
            Service.DemandNumber(Number);
            var registered = await Service.MatchAsync(Id, CertificateId, Number);
            IsUnmatched = registered is null;
            return registered ?? throw new BusinessRuleException(ApplicationsErrorCodes.CertificateUnmatched);
        },
        WriteAsync,
        LoadRefusedAsync);

    public Task<IActionResult> OnPostRemoveAsync() => Form.RunAsync(
        this,
        async () =>
        {
            await Service.RemoveCertificateAsync(Id, Version, CertificateId);
            return ApplyAddress.Section(Id, "certificates", For);
        },
        LoadAsync);

    protected override void FillIn()
    {
        if (Held is { Info: var info })
        {
            (Number, Type, Subject, IssuingAgency, IssuedOn) = (info.Number, info.Type, info.Subject, info.IssuingAgency, info.IssuedOn);
        }
    }

    private Task LoadRefusedAsync()
    {
        if (IsUnmatched)
        {
            // Said beside the button, as what comes next and not as a fault.
            ModelState.Clear();
        }

        return LoadAsync();
    }

    /// <summary>Its photos come next, where it needs any.</summary>
    private async Task<string> WriteAsync(CertificateInfo? registered)
    {
        var typed = new CertificateInfo(Number ?? "", Type.GetValueOrDefault(), Subject ?? "", IssuingAgency ?? "", IssuedOn.GetValueOrDefault(), CertificateOrigin.LegacyAdded);
        await Service.WriteCertificateAsync(Id, Version, CertificateId, typed, registered);
        return ApplyAddress.Certificate(Id, CertificateId, For);
    }
}
