using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>A file as those it is for see it in the list.</summary>
internal sealed record DownloadItem(Guid Id, string Title, FileCategory Category, string FileName, int Size, DateTime PublishedAt, int Downloads)
{
    public bool IsOfPlatform { get; init; }
}

/// <summary>A file on its way to a user.</summary>
internal sealed record OpenedFile(string Name, string ContentType, byte[] Bytes);
