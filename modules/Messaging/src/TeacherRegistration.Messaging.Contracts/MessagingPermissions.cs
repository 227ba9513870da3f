namespace TeacherRegistration.Messaging.Contracts;

/// <summary>What the Messaging module can allow.</summary>
public static class MessagingPermissions
{
    /// <summary>Write, publish and withdraw notices: of the platform to all agencies, of an agency to its staff and those below it.</summary>
    public const string NoticesManage = "Messaging.Notices.Manage";

    /// <summary>Leave messages to the applicants in the own scope, and withdraw them. To read what was left, seeing the application is enough.</summary>
    public const string MessagesSend = "Messaging.Messages.Send";

    /// <summary>Write the templates from which the agency's people make messages. To use them, MessagesSend is enough.</summary>
    public const string TemplatesManage = "Messaging.Templates.Manage";

    /// <summary>See which text messages were sent in the agency's name; for the platform, all of them.</summary>
    public const string SmsLogView = "Messaging.SmsLog.View";
}
