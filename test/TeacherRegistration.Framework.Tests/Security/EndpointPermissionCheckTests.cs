using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Security;

namespace TeacherRegistration.Framework.Tests.Security;

public sealed class EndpointPermissionCheckTests
{
    private static readonly PermissionRegistry Registry = new([new Plans()]);

    public static TheoryData<object[]> Refused => new(
        (object[])[],
        [new AuthorizeAttribute()],
        [new RequirePermissionAttribute("Plans.Unknown")],
        [new RequirePermissionAttribute("Plans.View"), new RequirePermissionAttribute("Plans.Unknown")]);

    public static TheoryData<object[]> Accepted => new(
        (object[])[new RequirePermissionAttribute("Plans.View")],
        [new NoPermissionRequiredAttribute()],
        [new AllowAnonymousAttribute()]);

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_WhenAnEndpointNamesNoDeclaredPermission_ThrowsAndNamesIt(object[] metadata) =>
        Should.Throw<InvalidOperationException>(() => EndpointPermissionCheck.Check([Make(metadata)], Registry)).Message.ShouldContain("/made-up");

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Check_WhenEveryEndpointNamesADeclaredPermissionOrOpenlyNone_Passes(object[] metadata) =>
        Should.NotThrow(() => EndpointPermissionCheck.Check([Make(metadata)], Registry));

    private static RouteEndpoint Make(object[] metadata) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse("/made-up"), order: 0, new EndpointMetadataCollection(metadata), "/made-up");

    private sealed class Plans : IModule
    {
        public Type Resource => typeof(Plans);

        public IReadOnlyList<PermissionDefinition> Permissions => [new("Plans.View", RoleNames.RegistrationUser)];

        public IReadOnlyList<MenuItem> MenuItems => [];

        public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
        {
        }

        public void ConfigureModel(ModelBuilder modelBuilder)
        {
        }
    }
}
