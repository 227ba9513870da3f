namespace TeacherRegistration.Pdf.Layout;

/// <summary>The two characters of a text that are drawn as lines, so that they look alike whatever the fonts have.</summary>
public static class TickBox
{
    /// <summary>☐.</summary>
    public const char Empty = '\u2610';

    /// <summary>☑.</summary>
    public const char Ticked = '\u2611';

    /// <summary>☑ or ☐ before a word.</summary>
    public static string Of(bool isTicked, string word) => (isTicked ? Ticked : Empty) + word;
}
