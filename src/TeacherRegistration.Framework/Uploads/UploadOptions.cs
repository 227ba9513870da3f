namespace TeacherRegistration.Framework.Uploads;

/// <summary>Configuration <c>Uploads</c>.</summary>
public sealed class UploadOptions
{
    /// <summary><c>host:port</c> of a clamd, which is asked about every upload; empty asks none. On this machine or a network of its own: it speaks in clear.</summary>
    public string ScannerAddress { get; set; } = "";

    /// <summary>The address taken apart; null where it is none.</summary>
    internal (string Host, int Port)? Scanner =>
        Uri.TryCreate("tcp://" + ScannerAddress, UriKind.Absolute, out var uri) && uri is { Port: > 0, PathAndQuery: "/" or "", UserInfo: "" }
            ? (uri.DnsSafeHost, uri.Port)
            : null;

    internal bool IsValid => ScannerAddress.Length == 0 || Scanner is not null;
}
