using System.Data;
using MySqlConnector;

namespace TeacherRegistration.Yardstick;

/// <summary>材料齐全 as short as it can be: version check, answers, history, audit, counters, one durable commit.</summary>
internal static class Confirmation
{
    private const string Update =
        "UPDATE `App_OnlineApplication` SET `Status` = 'MaterialsComplete', `ConcludedAt` = @now, `ConcludedBy` = @user, `Remark` = '', `DataStatus` = 'Verified', "
        + "`Version` = `Version` + 1 WHERE `TenantId` = @agency AND `Id` = @id AND `Version` = @version";

    private const string Write =
        "INSERT INTO `Cnf_ConditionCheck` (`Id`, `TenantId`, `ApplicationId`, `Answers`, `Told`, `Version`) VALUES (@check, @agency, @id, @answers, NULL, 1);"
        + "INSERT INTO `App_ApprovalRecord` (`Id`, `TenantId`, `ApplicationId`, `Stage`, `AgencyName`, `LoginName`, `At`, `Status`, `ReviewStatus`) "
        + "VALUES (@record, @agency, @id, 'Confirmation', @user, @user, @now, 'MaterialsComplete', 'None');"
        + "INSERT INTO `Frm_AuditRecord` (`TenantId`, `At`, `UserId`, `UserName`, `IpAddress`, `Operation`, `Category`, `SubjectType`, `SubjectId`, `Result`, `Changes`) "
        + "VALUES (@agency, @now, @point, @user, '127.0.0.1', 'POST /confirm', 'Operation', 'OnlineApplication', @subject, 302, @changes);"
        + "UPDATE `App_StatusCount` SET `Count` = `Count` - 1 WHERE `TenantId` = @agency AND `ApplicationPlanId` = @plan AND `Id` = @point AND `Status` = 'PendingConfirmation';"
        + "UPDATE `App_StatusCount` SET `Count` = `Count` + 1 WHERE `TenantId` = @agency AND `ApplicationPlanId` = @plan AND `Id` = @point AND `Status` = 'MaterialsComplete'";

    public static async Task<IResult> ConfirmAsync(ConfirmationInput input, MySqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        await using var update = Command(connection, transaction, Update, input);
        if (await update.ExecuteNonQueryAsync() == 0)
        {
            return Results.Conflict();
        }

        await using var write = Command(connection, transaction, Write, input);
        write.Parameters.AddWithValue("@check", Guid.CreateVersion7());
        write.Parameters.AddWithValue("@record", Guid.CreateVersion7());
        write.Parameters.AddWithValue("@answers", input.Answers);
        write.Parameters.AddWithValue("@subject", input.Id.ToString());
        write.Parameters.AddWithValue("@changes", $$"""{"total":3,"entries":[{"entity":"OnlineApplication","id":"{{input.Id}}","change":"Modified"}]}""");
        await write.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return Results.Ok();
    }

    private static MySqlCommand Command(MySqlConnection connection, MySqlTransaction transaction, string sql, ConfirmationInput input)
    {
#pragma warning disable CA2100 // The statements are the constants above.
        var command = new MySqlCommand(sql, connection, transaction);
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@agency", input.Agency);
        command.Parameters.AddWithValue("@point", input.Point);
        command.Parameters.AddWithValue("@plan", input.Plan);
        command.Parameters.AddWithValue("@id", input.Id);
        command.Parameters.AddWithValue("@version", input.Version);
        command.Parameters.AddWithValue("@user", "bench");
        command.Parameters.AddWithValue("@now", TimeProvider.System.GetUtcNow().UtcDateTime);
        return command;
    }
}

/// <summary>What is confirmed.</summary>
internal sealed record ConfirmationInput(Guid Agency, Guid Point, Guid Plan, Guid Id, long Version, string Answers);
