namespace TeacherRegistration.Applications.Localization;

/// <summary>Words that are kept as they stand on paper.</summary>
internal static class StoredWords
{
    /// <summary>The end of a job that goes on.</summary>
    public const string UntilNow = "至今";
}
