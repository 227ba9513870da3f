using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>Two sites, two cookies: the address says which of them signs a request in, and the other counts nothing there.</summary>
internal static class SessionSchemes
{
    private const string ByAddress = "ByAddress";

    public static void AddSessions(this IServiceCollection services) => services.AddAuthentication(ByAddress)
        .AddPolicyScheme(ByAddress, null, options => options.ForwardDefaultSelector = context =>
            context.IsOfApplicants() ? ApplicantSessionHandler.SchemeName : SessionHandler.SchemeName)
        .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.SchemeName, null)
        .AddScheme<AuthenticationSchemeOptions, ApplicantSessionHandler>(ApplicantSessionHandler.SchemeName, null);
}
