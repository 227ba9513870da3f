using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Framework.Tests.Tenancy;

public sealed class CurrentTenantTests
{
    [Fact]
    public void Set_ASecondTime_Throws()
    {
        var tenant = new CurrentTenant();
        tenant.Set(Guid.CreateVersion7(), Guid.CreateVersion7());

        Should.Throw<InvalidOperationException>(() => tenant.Set(Guid.CreateVersion7(), Guid.CreateVersion7()));
    }

    [Fact]
    public void Set_AfterTheContextWasMade_Throws()
    {
        var tenant = new CurrentTenant();
        tenant.Seal();

        Should.Throw<InvalidOperationException>(() => tenant.Set(Guid.CreateVersion7(), Guid.CreateVersion7()));
    }
}
