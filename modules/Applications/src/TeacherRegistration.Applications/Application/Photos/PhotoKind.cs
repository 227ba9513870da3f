namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>What a photo shows.</summary>
internal enum PhotoKind
{
    /// <summary>The page of the certificate with its data (rule 47).</summary>
    Certificate,

    /// <summary>The page of the certificate with the last 注册结论贴.</summary>
    Sticker,

    /// <summary>The person, one inch.</summary>
    Portrait,
}

internal static class PhotoContainers
{
    /// <summary>Where photos of the kind are kept.</summary>
    public static string Container(this PhotoKind kind) => kind switch
    {
        PhotoKind.Certificate => "certificate-photos",
        PhotoKind.Sticker => "sticker-photos",
        _ => "portraits",
    };
}
