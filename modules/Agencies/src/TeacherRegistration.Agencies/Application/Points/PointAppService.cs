using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Agencies.Application.Points;

/// <summary>Adds, changes, closes and deletes the points of the own agency.</summary>
internal sealed class PointAppService(
    IRepository<ConfirmationPoint> points,
    IAgencyDirectory agencies,
    IAccountIntegrationService accounts,
    IEnumerable<IPointUsage> usages,
    RuleMessages texts,
    ICurrentUser user,
    AuditScope audit)
{
    private const string UsersText = "Agencies:UsersOfPoint";

    public async Task<Guid> CreateAsync(string code, PointDetails details)
    {
        user.Demand(AgenciesPermissions.PointsManage);
        var clean = PlainText.Clean(code, nameof(ConfirmationPoint.Code));
        var point = new ConfirmationPoint(Guid.CreateVersion7(), clean, Clean(details));
        if (!clean.StartsWith((await agencies.GetCurrentAsync()).Code, StringComparison.Ordinal))
        {
            throw new BusinessRuleException(AgenciesErrorCodes.PointCodeFormat) { Field = nameof(ConfirmationPoint.Code) };
        }

        if (await points.Query().AnyAsync(row => row.Code == clean))
        {
            throw new BusinessRuleException(AgenciesErrorCodes.PointCodeTaken, RuleViolationKind.Conflict) { Field = nameof(ConfirmationPoint.Code) };
        }

        audit.About(nameof(ConfirmationPoint), point.Id);
        points.Add(point);
        return point.Id;
    }

    public async Task EditAsync(Guid id, long version, PointDetails details) => (await OpenAsync(id, version)).Edit(Clean(details));

    /// <summary>From now on it takes no new applications; those it has are finished there.</summary>
    public async Task CloseAsync(Guid id, long version) => (await OpenAsync(id, version)).Close();

    public async Task ReopenAsync(Guid id, long version) => (await OpenAsync(id, version)).Reopen();

    /// <summary>Deletes a point that nothing names.</summary>
    /// <exception cref="BusinessRuleException">409, naming what uses it.</exception>
    public async Task DeleteAsync(Guid id, long version)
    {
        var point = await OpenAsync(id, version);
        var uses = new List<string>();
        if ((await accounts.CountUsersByPointAsync()).GetValueOrDefault(id) is { All: var users })
        {
            uses.Add(texts.Word(UsersText, users));
        }

        foreach (var usage in usages)
        {
            if (await usage.CountAsync(id) is var count and > 0)
            {
                uses.Add(texts.Word(usage.TextKey, count));
            }
        }

        if (uses.Count > 0)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.PointInUse, RuleViolationKind.Conflict, string.Join(texts.Word("Agencies:ListSeparator"), uses));
        }

        points.Remove(point);
    }

    private static PointDetails Clean(PointDetails details) => details with
    {
        Name = PlainText.Clean(details.Name, nameof(details.Name)),
        Address = PlainText.Clean(details.Address, nameof(details.Address)),
        Directions = PlainText.Clean(details.Directions, nameof(details.Directions)),
        OpeningHours = PlainText.Clean(details.OpeningHours, nameof(details.OpeningHours)),
        ContactPerson = PlainText.Clean(details.ContactPerson, nameof(details.ContactPerson)),
        Phone = PlainText.Clean(details.Phone, nameof(details.Phone)),
        Precautions = PlainText.Clean(details.Precautions, nameof(details.Precautions)),
    };

    private Task<ConfirmationPoint> OpenAsync(Guid id, long version)
    {
        user.Demand(AgenciesPermissions.PointsManage);
        audit.About(nameof(ConfirmationPoint), id);
        return points.GetAsync(id, version);
    }
}
