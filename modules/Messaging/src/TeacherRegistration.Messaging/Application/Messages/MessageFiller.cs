using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Messaging.Localization;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>Makes of what a clerk has written the text that each applicant reads.</summary>
internal sealed class MessageFiller(IAgencyDirectory agencies, IPlanIntegrationService plans)
{
    /// <summary>The texts, in the order of the recipients.</summary>
    /// <exception cref="BusinessRuleException">400 beside the text: it cannot be sent to one of them, who is named; then nobody gets it.</exception>
    public async Task<IReadOnlyList<string>> FillAsync(IReadOnlyList<ApplicationHead> recipients, WrittenText written, CancellationToken cancellationToken = default)
    {
        if (!written.HasPlaceholders)
        {
            return [.. recipients.Select(_ => written.Text)];
        }

        var points = (await agencies.GetPointsAsync(cancellationToken)).ToDictionary(point => point.Id);
        var windows = new Dictionary<Guid, ConfirmationWindows>();
        foreach (var plan in recipients.Select(recipient => recipient.ApplicationPlanId).Distinct())
        {
            windows[plan] = await plans.GetConfirmationWindowsAsync(plan, cancellationToken);
        }

        return [.. recipients.Select(recipient => Fill(recipient, written, points[recipient.PointId], windows[recipient.ApplicationPlanId]))];
    }

    private static string Fill(ApplicationHead recipient, WrittenText written, PointSummary point, ConfirmationWindows windows)
    {
        var window = windows.OfPoint(point.Id);
        var text = written.Fill(placeholder => placeholder switch
        {
            Placeholder.Name => recipient.Name,
            Placeholder.ApplicationNumber => recipient.ApplicationNumber,
            Placeholder.Point => point.Name,
            Placeholder.PointAddress => point.Address,
            Placeholder.PointPhone => point.Phone,
            Placeholder.ConfirmationStart when window is { } open => PlaceholderWords.Time(open.Start),
            Placeholder.ConfirmationEnd when window is { } open => PlaceholderWords.Time(open.End),
            _ => throw Refuse(MessagingErrorCodes.PlaceholderEmpty, recipient, PlaceholderWords.Of(placeholder)),
        });
        return MessageText.LengthOf(text) is > MessageText.MaximumLength and var length
            ? throw Refuse(MessagingErrorCodes.FilledTooLong, recipient, MessageText.MaximumLength, length)
            : text;
    }

    private static BusinessRuleException Refuse(string code, ApplicationHead recipient, params object[] more) =>
        new(code, RuleViolationKind.Invalid, [recipient.Name, recipient.ApplicationNumber, .. more]) { Field = nameof(WrittenText.Text) };
}
