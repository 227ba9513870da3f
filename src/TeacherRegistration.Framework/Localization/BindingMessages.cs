using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.Localization;

/// <summary>What ASP.NET Core says about values it cannot read, in the user's language.</summary>
internal sealed class BindingMessages(IStringLocalizer<FrameworkResource> texts) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["InvalidValue"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["InvalidValue"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["InvalidValue"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["InvalidValue"]);
        messages.SetValueIsInvalidAccessor(_ => texts["InvalidValue"]);
        messages.SetValueMustBeANumberAccessor(_ => texts["InvalidNumber"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["InvalidNumber"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["MissingValue"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["MissingValue"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["MissingValue"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["MissingValue"]);
    }
}
