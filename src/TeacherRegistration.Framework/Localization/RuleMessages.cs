using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Framework.Localization;

/// <summary>Words a broken rule: the code's prefix names the module in whose resource the message stands.</summary>
public sealed partial class RuleMessages
{
    private readonly Dictionary<string, IStringLocalizer> localizers;

    /// <param name="modules">The modules of the product.</param>
    /// <param name="factory">Makes a localizer per resource.</param>
    public RuleMessages(IEnumerable<IModule> modules, IStringLocalizerFactory factory) => localizers = modules
        .Select(module => module.Resource)
        .Append(typeof(FrameworkResource))
        .ToDictionary(resource => resource.Name.Replace("Resource", "", StringComparison.Ordinal), factory.Create);

    /// <summary>The message in the user's language.</summary>
    public string Word(BusinessRuleException exception) => Word(exception.Code, [.. exception.Arguments]);

    /// <summary>The message of a code in the user's language.</summary>
    public string Word(string code, params object[] arguments) =>
        localizers[code[..code.IndexOf(':', StringComparison.Ordinal)]][code, arguments];

    /// <summary>The message of a code with its values left out, or null where the text is no code: for records that keep the code alone.</summary>
    public string? Find(string code)
    {
        var colon = code.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && localizers.TryGetValue(code[..colon], out var texts) && texts[code] is { ResourceNotFound: false } found
            ? Value().Replace(found.Value, "…")
            : null;
    }

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Value();
}
