using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Auditing;

namespace TeacherRegistration.Cli;

/// <summary><c>app audit verify</c>: walks the audit chain and names the first entry that is not as it was sealed.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var command = new Command("audit", "The audit trail");
        command.Subcommands.Add(ProductCommand.Create("verify", "Verify the audit chain and its signatures", async (app, _, output) =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            var found = await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync();
            if (found.Fault is { } fault)
            {
                await output.WriteLineAsync($"BROKEN. {fault}");
                return ProductCommand.Refused;
            }

            await output.WriteLineAsync($"Intact: {found.Records} records under {found.Seals} seals, {found.Signatures} signatures; {found.Unsealed} records not sealed yet.");
            return ProductCommand.Done;
        }));
        return command;
    }
}
