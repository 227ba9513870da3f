using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Auditing;

namespace TeacherRegistration.Cli;

/// <summary><c>app audit</c>: walks the audit chain and names the first entry that is not as it was sealed; removes what is past its time.</summary>
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
        command.Subcommands.Add(ProductCommand.Create("purge", "Remove records past their time, where the service's account may not; with the owner's connection", async (app, _, output) =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            if ((await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync()).Fault is { } fault)
            {
                await output.WriteLineAsync($"BROKEN. {fault} Nothing is removed.");
                return ProductCommand.Refused;
            }

            await output.WriteLineAsync($"{await scope.ServiceProvider.GetRequiredService<AuditRetention>().RunAsync()} records removed.");
            return ProductCommand.Done;
        }));
        return command;
    }
}
