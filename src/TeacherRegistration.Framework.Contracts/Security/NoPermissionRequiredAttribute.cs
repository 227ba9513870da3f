using Microsoft.AspNetCore.Authorization;

namespace TeacherRegistration.Framework.Contracts.Security;

/// <summary>Any signed-in user may open the page: own password, own home. Without it or a permission, start-up refuses the page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NoPermissionRequiredAttribute : AuthorizeAttribute;
