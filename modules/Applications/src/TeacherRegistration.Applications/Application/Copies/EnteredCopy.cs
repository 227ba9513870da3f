using Microsoft.Extensions.Localization;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Application.WindowTexts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Localization;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Copies;

/// <summary>What the applicant has entered and not submitted: the personal centre, drafts, edits of applications, and reminders asked for.</summary>
internal sealed class EnteredCopy(
    DraftStore store, OpeningReminderAppService reminders, IOpenFilings filings, CopyFacts facts, IAgencyDirectory agencies, IStringLocalizer<ApplicationsResource> words) : ICopySource
{
    public int Order => 20;

    public async Task<IReadOnlyList<CopySection>> ReadAccountAsync(CancellationToken cancellationToken)
    {
        var drafts = await store.GetAllAsync();
        var sections = new List<CopySection>
        {
            new("centre", words["PersonalCentre"], Describe((await store.ReadAsync(store.OwnId)).File)),
            new("drafts", words["DraftBegun"], await DescribeAsync(drafts, cancellationToken)),
            new("reminders", words["RemindMe"], await DescribeRemindersAsync(cancellationToken)),
        };
        foreach (var edit in drafts.Where(draft => draft.BaseVersion is not null))
        {
            sections.Add(new CopySection("edit", words["EditApplication"], Describe((await store.ReadAsync(edit.RecordId)).File)));
        }

        return sections;
    }

    private async Task<List<CopyItem>> DescribeAsync(IEnumerable<ApplicationDraft> drafts, CancellationToken cancellationToken)
    {
        var items = new List<CopyItem>();
        foreach (var draft in drafts)
        {
            var agency = await agencies.FindAsync(draft.AgencyId, cancellationToken);
            items.Add(facts.New().With("Agency", agency?.Name).With("Kind", CodeLists.Word(draft.Kind)).With("CopyBegunAt", draft.StartedAt).With("CopyPrecautionsAt", draft.PrecautionsReadAt));
        }

        return items;
    }

    private async Task<List<CopyItem>> DescribeRemindersAsync(CancellationToken cancellationToken)
    {
        var items = new List<CopyItem>();
        foreach (var id in await reminders.GetAsync(cancellationToken))
        {
            var filing = await filings.FindAsync(id, cancellationToken);
            var agency = filing is null ? null : await agencies.FindAsync(filing.AgencyId, cancellationToken);
            items.Add(facts.New().With("Agency", agency?.Name).With("CopyReminderOf", filing?.Name ?? id.ToString()));
        }

        return items;
    }

    private List<CopyItem> Describe(PersonalFile file)
    {
        var items = new List<CopyItem>();
        if (file.Person is { } person)
        {
            items.Add(CopyFacts.Person(facts.New(), person, file.Address));
        }

        items.Add(facts.New().WithPhoto("Portrait", PhotoKind.Portrait.Container(), store.OwnId, file.PortraitId));
        items.AddRange(file.Certificates.Select(certificate => facts.Certificate(certificate.Info)
            .WithPhoto("CertificatePhoto", PhotoKind.Certificate.Container(), store.OwnId, certificate.PhotoId)
            .WithPhoto("StickerPhoto", PhotoKind.Sticker.Container(), store.OwnId, certificate.StickerId)));
        if (file.Employment is { } employment)
        {
            items.Add(facts.Employment(employment));
        }

        if (file.Assessment is { } assessment)
        {
            items.Add(facts.Assessment(assessment));
        }

        items.AddRange(facts.WorkHistory(file.WorkHistory));
        return [.. items.Where(item => item.Facts.Count + item.Photos.Count > 0)];
    }
}
