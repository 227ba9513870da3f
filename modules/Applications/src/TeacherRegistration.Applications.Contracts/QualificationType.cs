namespace TeacherRegistration.Applications.Contracts;

/// <summary>资格种类; the number is the tenth digit of a 17-digit certificate number (SPEC §3.2).</summary>
public enum QualificationType
{
    /// <summary>幼儿园.</summary>
    Kindergarten = 1,

    /// <summary>小学.</summary>
    Primary = 2,

    /// <summary>初级中学.</summary>
    JuniorSecondary = 3,

    /// <summary>高级中学.</summary>
    SeniorSecondary = 4,

    /// <summary>中等职业学校.</summary>
    SecondaryVocational = 5,

    /// <summary>中等职业学校实习指导.</summary>
    PracticeInstructor = 6,

    /// <summary>高等学校.</summary>
    HigherEducation = 7,
}
