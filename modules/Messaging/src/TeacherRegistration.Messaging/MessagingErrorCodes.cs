namespace TeacherRegistration.Messaging;

internal static class MessagingErrorCodes
{
    public const string Required = "Messaging:Required";
    public const string TooLong = "Messaging:TooLong";
    public const string EndsBeforeStart = "Messaging:EndsBeforeStart";
    public const string EndsInThePast = "Messaging:EndsInThePast";
    public const string NotADraft = "Messaging:NotADraft";
    public const string NotPublished = "Messaging:NotPublished";
    public const string NobodyBelow = "Messaging:NobodyBelow";

    // Messages to applicants
    public const string MessageEmpty = "Messaging:MessageEmpty";
    public const string MessageTooLong = "Messaging:MessageTooLong";
    public const string FilledTooLong = "Messaging:FilledTooLong";
    public const string PlaceholderUnknown = "Messaging:PlaceholderUnknown";
    public const string PlaceholderEmpty = "Messaging:PlaceholderEmpty";
    public const string TemplateNameTaken = "Messaging:TemplateNameTaken";
    public const string TooManyTemplates = "Messaging:TooManyTemplates";
    public const string MessageWithdrawn = "Messaging:MessageWithdrawn";
    public const string AnswerEmpty = "Messaging:AnswerEmpty";
    public const string AnswerTooLong = "Messaging:AnswerTooLong";
    public const string TooManyAnswers = "Messaging:TooManyAnswers";
    public const string TooManyPhotos = "Messaging:TooManyPhotos";
    public const string AnswersClosed = "Messaging:AnswersClosed";
    public const string WholePhone = "Messaging:WholePhone";
    public const string NobodyTicked = "Messaging:NobodyTicked";
    public const string TooManyTicked = "Messaging:TooManyTicked";
    public const string OutsideWorkPeriod = "Messaging:OutsideWorkPeriod";
}
