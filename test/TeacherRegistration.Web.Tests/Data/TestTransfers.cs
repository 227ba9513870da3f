using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.Transfers;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>Applications that one agency has not accepted and another is named for.</summary>
internal static class TestTransfers
{
    public const string Reason = "任教学校不属本县";

    /// <summary>Files an application at the point, and has its agency decline it for the right one; its id, which the transfer has too.</summary>
    public static async Task<(Guid Id, FilingDraft Draft)> OfferAsync(ProductHost host, string pointCode, string rightAgencyCode, Func<FilingDraft, FilingDraft>? change = null)
    {
        var filed = (await TestApplications.FileAsync(host, pointCode, 1, (draft, _) => change?.Invoke(draft) ?? draft))[0];
        await ActAsync(host, pointCode, acceptance => acceptance.RejectAsync(filed.Id, version: 1, Reason, rightAgencyCode));
        return filed;
    }

    /// <summary>Does something with the acceptance of an application as a registration user of the point's agency.</summary>
    public static async Task ActAsync(ProductHost host, string pointCode, Func<IAcceptanceService, Task> act)
    {
        await using var scope = await TestApplications.OpenAsync(host, pointCode);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(
            Guid.CreateVersion7(), "officer", "经办", "", PointId: null, new HashSet<string> { ApplicationsPermissions.View, ApplicationsPermissions.Confirm, ApplicationsPermissions.Reject }));
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            await act(scope.ServiceProvider.GetRequiredService<IAcceptanceService>());
            return true;
        });
    }

    /// <summary>One that is offered to the scope's agency, by whomever.</summary>
    public static Transfer Make(IServiceProvider services, AgencySummary agency, FilingDraft draft)
    {
        var transfer = new Transfer(Guid.CreateVersion7(), new TransferSource(agency.ParentId!.Value, "2699990000000001", Guid.CreateVersion7(), 2026));
        transfer.Offer(new TransferOffer
        {
            RightAgencyId = agency.Id,
            Name = draft.Name,
            IdMask = "9999****0001",
            School = draft.Employment.School,
            Kind = draft.Kind,
            Rejection = new Rejection(Reason, agency.Id, agency.Name),
            RejectedAt = draft.SubmittedAt,
            Draft = services.GetRequiredService<TransferSeals>().Seal(transfer.Id, new TransferDraft(draft, DataSource.Applicant)),
        });
        return transfer;
    }

    /// <summary>Offers one to the agency, by its superior, which need not have any plan.</summary>
    public static async Task<Guid> AddAsync(ProductHost host, string agencyCode)
    {
        await using var scope = await TestApplications.OpenAsync(host, agencyCode);
        var agency = await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetCurrentAsync();
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Add a test transfer";
        return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            var transfer = Make(scope.ServiceProvider, agency, TestPeople.Next(Guid.Empty, Guid.Empty));
            scope.ServiceProvider.GetRequiredService<IRepository<Transfer>>().Add(transfer);
            return Task.FromResult(transfer.Id);
        });
    }

    /// <summary>A registration user of the agency, signed in.</summary>
    public static async Task<Browser> SignInAsync(ProductHost host, string agencyCode) =>
        await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, agencyCode, RoleNames.RegistrationUser));

    /// <summary>The transfer as it is stored.</summary>
    public static async Task<Transfer> ReadAsync(ProductHost host, Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<Transfer>().AsNoTracking().SingleAsync(row => row.Id == id);
    }

    /// <summary>The live applications of the person whose application it is.</summary>
    public static async Task<IReadOnlyList<PersonApplication>> ReadLiveAsync(ProductHost host, Guid personId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<PersonApplication>().AsNoTracking().Where(row => row.PersonId == personId && row.LiveYear != null).ToListAsync();
    }
}
