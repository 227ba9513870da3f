using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Applications.Application.Transfers;

internal static class TransferRights
{
    /// <summary>Transfers are the agency's: a user of a point finds none, whatever rights were given to them.</summary>
    /// <exception cref="BusinessRuleException">403 without the permission, 404 for a user of a point.</exception>
    public static void DemandTransfers(this ICurrentUser user)
    {
        user.Demand(ApplicationsPermissions.AcceptTransfers);
        if (user.PointId is not null)
        {
            throw BusinessRuleException.NotFound();
        }
    }
}
