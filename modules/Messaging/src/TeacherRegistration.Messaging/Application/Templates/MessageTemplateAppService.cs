using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Messaging.Domain.Templates;
using TeacherRegistration.Messaging.Localization;

namespace TeacherRegistration.Messaging.Application.Templates;

/// <summary>留言模板 of the current agency.</summary>
internal sealed class MessageTemplateAppService(
    IRepository<MessageTemplate> templates, TenantMemory<OfferedTemplates> memory, ICurrentUser user, ICurrentTenant agency, AuditScope audit)
{
    public Task<IReadOnlyList<TemplateItem>> ListAsync() => ReadAsync(MessagingPermissions.TemplatesManage);

    /// <summary>What whoever writes a 留言 can choose from.</summary>
    public Task<IReadOnlyList<TemplateItem>> OfferAsync() => ReadAsync(MessagingPermissions.MessagesSend);

    /// <exception cref="BusinessRuleException">404: not there, or another agency's.</exception>
    public async Task<MessageTemplate> FindAsync(Guid id)
    {
        user.Demand(MessagingPermissions.TemplatesManage);
        return await templates.Query().FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
    }

    public async Task<Guid> CreateAsync(TemplateInput input)
    {
        user.Demand(MessagingPermissions.TemplatesManage);
        var template = new MessageTemplate(Guid.CreateVersion7(), NameOf(input), ContentOf(input));
        audit.About(nameof(MessageTemplate), template.Id);
        await DemandNewNameAsync(template);
        // Two at once may make one more than that: it disturbs nobody.
        if (await templates.Query().CountAsync() >= MessageTemplate.MaximumPerAgency)
        {
            throw new BusinessRuleException(MessagingErrorCodes.TooManyTemplates, RuleViolationKind.Conflict, MessageTemplate.MaximumPerAgency);
        }

        templates.Add(template);
        return template.Id;
    }

    public async Task WriteAsync(Guid id, long version, TemplateInput input)
    {
        var template = await OpenAsync(id, version);
        template.Write(NameOf(input), ContentOf(input));
        await DemandNewNameAsync(template);
    }

    public async Task DeleteAsync(Guid id, long version) => templates.Remove(await OpenAsync(id, version));

    /// <summary>What somebody invented would read; nothing is kept.</summary>
    public string Preview(TemplateInput input)
    {
        user.Demand(MessagingPermissions.TemplatesManage);
        return WrittenText.Read(input.Text).Fill(PlaceholderWords.SampleOf);
    }

    private static string NameOf(TemplateInput input) => PlainText.Clean(input.Name, nameof(input.Name)).ReplaceLineEndings(" ");

    private static MessageContent ContentOf(TemplateInput input) => new(WrittenText.Read(input.Text).Text, input.AllowsPhotos);

    private async Task<IReadOnlyList<TemplateItem>> ReadAsync(string permission)
    {
        user.Demand(permission);
        var kept = await memory.GetAsync(agency, async () => new OfferedTemplates(
            await templates.Query().OrderBy(row => row.Name).Select(row => new TemplateItem(row.Id, row.Name, row.Text, row.AllowsPhotos)).ToListAsync()));
        return kept.Templates;
    }

    private async Task<MessageTemplate> OpenAsync(Guid id, long version)
    {
        user.Demand(MessagingPermissions.TemplatesManage);
        audit.About(nameof(MessageTemplate), id);
        return await templates.GetAsync(id, version);
    }

    private async Task DemandNewNameAsync(MessageTemplate template)
    {
        if (await templates.Query().AnyAsync(other => other.Name == template.Name && other.Id != template.Id))
        {
            throw new BusinessRuleException(MessagingErrorCodes.TemplateNameTaken, RuleViolationKind.Conflict) { Field = nameof(template.Name) };
        }
    }
}
