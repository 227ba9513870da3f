namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Where a login comes from.</summary>
/// <param name="Address">Network address; that of the proxy's client only where the proxy is trusted.</param>
/// <param name="Device">Browser and system, as far as the browser says.</param>
/// <param name="DeviceToken">Value of the device's cookie, if it has one.</param>
internal sealed record LoginClient(string Address, string Device, string? DeviceToken);
