namespace TeacherRegistration.Applications.Domain.Exports;

/// <summary>How far an export is.</summary>
internal enum ExportState
{
    InProgress,
    Ready,
    Failed,
}
