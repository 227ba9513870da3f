using Microsoft.AspNetCore.Authorization;

namespace TeacherRegistration.Framework.Security;

/// <summary>A permission's name is its policy's name. Nothing is open by default: an endpoint that says nothing falls to the fallback policy.</summary>
internal sealed class PermissionPolicyProvider(PermissionRegistry registry) : IAuthorizationPolicyProvider
{
    private static readonly AuthorizationPolicy SignedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

    public Task<AuthorizationPolicy> GetDefaultPolicyAsync() => Task.FromResult(SignedIn);

    public Task<AuthorizationPolicy?> GetFallbackPolicyAsync() => Task.FromResult<AuthorizationPolicy?>(SignedIn);

    public Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) => Task.FromResult(
        registry.IsDeclared(policyName)
            ? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build()
            : null);
}
