using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Identity;

/// <summary>What can be set about accounts and login.</summary>
internal static class IdentitySettings
{
    /// <summary>Whom to ask, as the login page tells those who cannot be sent a code.</summary>
    public const string SupportContact = "Identity.SupportContact";

    public static IReadOnlyList<SettingDefinition> All { get; } =
        [new(SupportContact, SettingType.Text, "", SettingScope.Platform) { Maximum = 200 }];
}
