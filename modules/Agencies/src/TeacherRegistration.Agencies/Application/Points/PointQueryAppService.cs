using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Agencies.Application.Points;

/// <summary>确认点 of the own agency, to look at.</summary>
internal sealed class PointQueryAppService(
    IRepository<ConfirmationPoint> points, IAgencyDirectory agencies, IAccountIntegrationService accounts, ICurrentUser user)
{
    private const string FirstNumber = "0101";
    private const int LastNumber = 9999;

    public async Task<PointPage> ListAsync(string? search, int page)
    {
        user.Demand(AgenciesPermissions.PointsManage);
        var words = PlainText.Clean(search, "Search");
        var found = words.Length == 0
            ? points.Query()
            : points.Query().Where(point => point.Name.Contains(words) || point.Code.StartsWith(words) || point.Address.Contains(words));
        var total = await found.CountAsync();
        var number = Math.Clamp(page, 1, Math.Max(1, (total + PointPage.Size - 1) / PointPage.Size));
        var rows = await found.OrderBy(point => point.Code)
            .Skip((number - 1) * PointPage.Size)
            .Take(PointPage.Size)
            .Select(point => new PointRow(point.Id, point.Code, point.Name, point.Address, point.Phone, point.DailyCapacity, point.State))
            .ToListAsync();
        var users = await accounts.CountUsersByPointAsync();
        return new PointPage([.. rows.Select(row => row with { UserCount = users.GetValueOrDefault(row.Id)?.All ?? 0 })], total, number);
    }

    public async Task<PointDto> GetAsync(Guid id)
    {
        user.Demand(AgenciesPermissions.PointsManage);
        var point = await points.Query().FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
        var details = new PointDetails
        {
            Name = point.Name,
            Address = point.Address,
            Directions = point.Directions,
            OpeningHours = point.OpeningHours,
            ContactPerson = point.ContactPerson,
            Phone = point.Phone,
            DailyCapacity = point.DailyCapacity,
            Precautions = point.Precautions,
        };
        return new PointDto(point.Id, point.Code, point.State, point.Version, details);
    }

    /// <summary>The digits that all point codes of the agency begin with.</summary>
    public async Task<string> GetPrefixAsync() => (await agencies.GetCurrentAsync()).Code;

    /// <summary>The number after the last one; empty when that is the last there can be.</summary>
    public async Task<string> ProposeCodeAsync()
    {
        user.Demand(AgenciesPermissions.PointsManage);
        var prefix = await GetPrefixAsync();
        var last = await points.Query().OrderByDescending(point => point.Code).Select(point => point.Code).FirstOrDefaultAsync();
        if (last is null)
        {
            return prefix + FirstNumber;
        }

        var number = int.Parse(last.AsSpan(AgencyCode.Length), CultureInfo.InvariantCulture);
        return number < LastNumber ? string.Create(CultureInfo.InvariantCulture, $"{prefix}{number + 1:0000}") : "";
    }
}
