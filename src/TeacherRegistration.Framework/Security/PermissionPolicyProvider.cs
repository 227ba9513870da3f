using Microsoft.AspNetCore.Authorization;

namespace TeacherRegistration.Framework.Security;

/// <summary>
/// A permission's name is its policy's name. There is no fallback policy: start-up refuses an endpoint that says nothing,
/// and an address that is no endpoint answers 404 to everybody.
/// </summary>
internal sealed class PermissionPolicyProvider(PermissionRegistry registry) : IAuthorizationPolicyProvider
{
    private static readonly AuthorizationPolicy SignedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

    public Task<AuthorizationPolicy> GetDefaultPolicyAsync() => Task.FromResult(SignedIn);

    public Task<AuthorizationPolicy?> GetFallbackPolicyAsync() => Task.FromResult<AuthorizationPolicy?>(null);

    public Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) => Task.FromResult(
        registry.IsDeclared(policyName)
            ? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build()
            : null);
}
