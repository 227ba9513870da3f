using Microsoft.Extensions.Localization;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Localization;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Applications.Application.Copies;

/// <summary>One application as it was filed, its state and what was decided. Without 备注 (SPEC decision 23), 报注册机构 and logins of staff: notes of the office to itself.</summary>
internal sealed class ApplicationCopy(
    IApplicationIntegrationService applications, ApplicationPhotos photos, CopyFacts facts, IAgencyDirectory agencies, ICurrentTenant tenant, IStringLocalizer<ApplicationsResource> words) : ICopySource
{
    public int Order => 30;

    public async Task<IReadOnlyList<CopySection>> ReadApplicationAsync(Guid applicationId, CancellationToken cancellationToken)
    {
        var opened = await applications.GetCaseAsync(applicationId, cancellationToken);
        var approvals = await applications.GetApprovalsAsync(opened, cancellationToken);
        return
        [
            new CopySection("state", words["Progress"], [await DescribeStateAsync(opened, cancellationToken)]),
            new CopySection("application", words["WhatWasFiled"],
            [
                DescribePerson(opened),
                WithPhoto(WithPhoto(facts.Certificate(opened.Certificate), "CertificatePhoto", PhotoKind.Certificate, opened.Id), "StickerPhoto", PhotoKind.Sticker, opened.Id),
                facts.Employment(opened.Employment),
                facts.Assessment(opened.Assessment),
                .. facts.WorkHistory(opened.WorkHistory),
            ]),
            new CopySection("approvals", words["Approvals"], [.. approvals.Select(Describe)]),
        ];
    }

    private async Task<CopyItem> DescribeStateAsync(ApplicationCase opened, CancellationToken cancellationToken) => facts.New()
        .With("ApplicationNumber", opened.ApplicationNumber)
        .With("Kind", CodeLists.Word(opened.Kind))
        .With("Agency", (await agencies.GetCurrentAsync(cancellationToken)).Name)
        .With("Point", (await agencies.GetPointsAsync(cancellationToken)).FirstOrDefault(point => point.Id == opened.PointId)?.Name)
        .With("SubmittedAt", opened.SubmittedAt)
        .With("Status", CodeLists.Word(opened.Status))
        .With("ReviewStatus", opened.ReviewStatus == ReviewStatus.None ? null : CodeLists.Word(opened.ReviewStatus))
        .With("ConcludedAt", opened.ConcludedAt)
        .With("RejectionReason", opened.Rejection?.Reason)
        .With("RightAgency", opened.Rejection?.RightAgencyName)
        .With("TransferredFrom", opened.TransferredFrom is { } origin ? $"{origin.AgencyName} · {origin.ApplicationNumber}" : null)
        .With("ArchiveNumber", opened.ArchiveNumber)
        .With("DataSource", CodeLists.Word(opened.DataSource))
        .With("DataStatus", CodeLists.Word(opened.DataStatus));

    private CopyItem DescribePerson(ApplicationCase opened)
    {
        var item = facts.New().With("Name", opened.Name).With("IdNumber", opened.IdNumber).With("Gender", words[opened.IsMale ? "Male" : "Female"]).With("BornOn", opened.BornOn).With("Phone", opened.Phone);
        return WithPhoto(CopyFacts.Person(item, opened.Person, opened.Address), "Portrait", PhotoKind.Portrait, opened.Id);
    }

    private CopyItem WithPhoto(CopyItem item, string key, PhotoKind kind, Guid applicationId) =>
        item.WithPhoto(key, kind.Container(), tenant.Id!.Value, photos.Exists(kind, applicationId) ? applicationId : null);

    private CopyItem Describe(ApprovalRecordSummary record) => facts.New()
        .With("Stage", CodeLists.Word(record.Stage))
        .With("ApprovingAgency", record.AgencyName)
        .With("ApprovedAt", record.At)
        .With("ApprovalStatus", record.Status is { } status ? CodeLists.Word(status) : CodeLists.Word(record.ReviewStatus));
}
