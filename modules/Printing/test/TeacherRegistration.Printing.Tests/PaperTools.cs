using System.Diagnostics;

namespace TeacherRegistration.Printing.Tests;

/// <summary>Others' tools that read what our writer wrote.</summary>
internal static class PaperTools
{
    /// <summary>Writes the PDF to a file of its own and runs the tool on it; <c>{file}</c> stands for the file.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(byte[] pdf, string tool, string arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"paper-{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            return await RunAsync(tool, arguments.Replace("{file}", file, StringComparison.Ordinal));
        }
        finally
        {
            foreach (var path in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>What a scanner reads off the page.</summary>
    public static async Task<string> ReadQrCodeAsync(byte[] pdf)
    {
        var (_, output) = await RunAsync(pdf, "/bin/sh", "-c \"pdftoppm -r 200 -f 1 -l 1 -png {file} {file} && zbarimg -q --raw {file}*.png\"");
        return output.Trim();
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string tool, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
