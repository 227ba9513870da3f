using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.Copies;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Application.Schools;
using TeacherRegistration.Applications.Application.WindowTexts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.Schools;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>What applicants enter, file, edit and withdraw.</summary>
internal static class DraftServices
{
    public static void AddDrafts(this IServiceCollection services)
    {
        services.AddRepository<ApplicationDraft>();
        services.AddRepository<PersonalRecord>();
        services.AddRepository<KnownSchool>();
        services.AddScoped<DraftStore>();
        services.AddScoped<EnteredData>();
        services.AddScoped<IAccountData>(provider => provider.GetRequiredService<EnteredData>());
        services.AddScoped<DraftPlaces>();
        services.AddScoped<CarriedData>();
        services.AddScoped<Filer>();
        services.AddScoped<SchoolDirectory>();
        services.AddScoped<AgencyChoiceAppService>();
        services.AddScoped<FilingChoiceAppService>();
        services.AddScoped<PersonalRecordAppService>();
        services.AddScoped<DraftAppService>();
        services.AddScoped<CheckAppService>();
        services.AddScoped<OwnCases>();
        services.AddScoped<NewFiling>();
        services.AddScoped<Amending>();
        services.AddScoped<SubmissionAppService>();
        services.AddScoped<EditAppService>();
        services.AddScoped<ApplicantPhotos>();
        services.AddScoped<PhotoJob>();
        services.AddScoped<PhotoAppService>();
        services.AddScoped<CopyFacts>();
        services.AddScoped<ICopySource, EnteredCopy>();
        services.AddScoped<ICopySource, ApplicationCopy>();
        services.AddWindowTexts();
    }
}
