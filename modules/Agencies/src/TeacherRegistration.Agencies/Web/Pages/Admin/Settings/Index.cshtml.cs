using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Application.Settings;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Framework.Settings;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Settings;

/// <summary>设置: each with its value, where that comes from, and a form of its own.</summary>
[RequirePermission(AgenciesPermissions.SettingsManage)]
internal sealed class IndexModel(SettingAppService service, FormPost post, ICurrentTenant tenant, RuleMessages texts) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Value { get; set; }

    [BindProperty]
    public long Version { get; set; }

    public IReadOnlyList<SettingState> Settings { get; private set; } = [];

    /// <summary>The setting that was just changed.</summary>
    public string? Changed { get; private set; }

    public bool IsPlatform => tenant.Id is null;

    public async Task OnGetAsync(string? changed)
    {
        await LoadAsync();
        Changed = changed;
    }

    public Task<IActionResult> OnPostAsync() => RunAsync(() => service.ChangeAsync(Name ?? "", Value, Version));

    public Task<IActionResult> OnPostResetAsync() => RunAsync(() => service.ResetAsync(Name ?? "", Version));

    public string Word(SettingDefinition definition, string suffix = "") => texts.Word(definition.TextKey + suffix);

    /// <summary>The value as people read it.</summary>
    public string Show(SettingDefinition definition, string value) => definition.Type switch
    {
        SettingType.Bool => texts.Word(value == "true" ? "Agencies:On" : "Agencies:Off"),
        SettingType.Choice => Word(definition, "." + value),
        SettingType.Secret => texts.Word(value.Length > 0 ? "Agencies:SecretIsSet" : "Agencies:Empty"),
        _ when value.Length == 0 => texts.Word("Agencies:Empty"),
        _ => value,
    };

    /// <summary>What was typed where it was refused, else the value that stands.</summary>
    public string InputOf(SettingState state) => state.Definition.Name == Name && !ModelState.IsValid ? Value ?? "" : state.Value;

    public string? ErrorOf(SettingState state) =>
        ModelState.TryGetValue(state.Definition.Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    private Task<IActionResult> RunAsync(Func<Task> change) => post.RunAsync(
        this,
        async () =>
        {
            await change();
            return "/admin/settings?changed=" + Uri.EscapeDataString(Name ?? "");
        },
        LoadAsync);

    private async Task LoadAsync() => Settings = await service.ListAsync();
}
