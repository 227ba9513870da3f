namespace TeacherRegistration.Printing.Application.Files.Checks;

/// <summary>A file that has passed its checks, as it will be stored.</summary>
internal sealed record UploadedFile(string Name, string ContentType, byte[] Bytes);
