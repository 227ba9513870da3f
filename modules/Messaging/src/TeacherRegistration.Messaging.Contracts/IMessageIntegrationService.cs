using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Sms;

namespace TeacherRegistration.Messaging.Contracts;

/// <summary>Messages to applicants that follow from what other modules do (SPEC rules 38 and 69).</summary>
public interface IMessageIntegrationService
{
    /// <summary>
    /// Leaves a message to the applicant in the current user's name, within the caller's unit of work. The caller has opened the
    /// application in the user's scope and asked for a permission and a time of its own: none is asked for here.
    /// </summary>
    /// <param name="applicationId">Whom it is for.</param>
    /// <param name="text">1 to 500 characters, in the applicant's language; it is left to the letter, with its line ends and braces.</param>
    /// <param name="allowsPhotos">Whether the applicant may answer with photos of papers (拍照预审).</param>
    /// <param name="cancellationToken">Ends the query for the sender's agency.</param>
    /// <exception cref="BusinessRuleException">400: empty, too long, or with characters that are refused everywhere.</exception>
    Task SendAsync(Guid applicationId, string text, bool allowsPhotos = false, CancellationToken cancellationToken = default);

    /// <summary>The same with a text that the user has written: its placeholders are filled in.</summary>
    /// <param name="applicationId">Whom it is for.</param>
    /// <param name="text">1 to 500 characters, before and after they are filled in.</param>
    /// <param name="allowsPhotos">Whether the applicant may answer with photos of papers.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="BusinessRuleException">400 beside <c>Text</c>: as above, or a placeholder is unknown or has no value.</exception>
    Task SendWrittenAsync(Guid applicationId, string text, bool allowsPhotos = false, CancellationToken cancellationToken = default);

    /// <summary>Tells the applicant by text message, once the caller's unit of work commits, by day, and if the application is then still as the template says.</summary>
    /// <param name="applicationId">Whom it is for.</param>
    /// <param name="templateKey">The key of <see cref="SmsTemplates"/> that is named as the new state of the application.</param>
    void SendSms(Guid applicationId, string templateKey);

    /// <summary>What the applicant has answered waits no longer: the case is concluded. In the caller's unit of work; asks for nothing, as above.</summary>
    Task HandleAnswersAsync(Guid applicationId, CancellationToken cancellationToken = default);
}
