using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>Who works with 证书库: an agency's administrator for the agency, a platform administrator for the platform.</summary>
internal sealed class RegisterUser(ICurrentUser user, ICurrentTenant tenant, IRequestClock clock)
{
    /// <summary>Whose rows it is about; empty for the platform's.</summary>
    public Guid OwnerId => tenant.Id ?? Guid.Empty;

    public Guid Id => user.Id;

    public string LoginName => user.LoginName;

    public DateTime Now => clock.UtcNow;

    public void Demand() => user.Demand(ApplicationsPermissions.CertificateRegister);
}
